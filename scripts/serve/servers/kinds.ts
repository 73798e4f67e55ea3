import { join } from 'node:path';

/** A web server that the site is tried with. */
export interface ServerKind {
  name: string;
  /** Debian's packages. */
  packages: string;
  program: string;
  template: string;
  /** The main configuration around the filled template. */
  wrap: (site: string, folder: string) => string;
  args: (config: string) => readonly string[];
}

/** The servers, each in the foreground with all its files in one folder. */
export const SERVER_KINDS: readonly ServerKind[] = [
  {
    name: 'nginx',
    packages: 'nginx libnginx-mod-http-brotli-static',
    program: 'nginx',
    template: 'scripts/serve/servers/nginx.conf.template',
    wrap: (site, folder) => `
include /etc/nginx/modules-enabled/*.conf;
daemon off;
pid ${join(folder, 'nginx.pid')};
error_log stderr;
events {}
http {
  access_log off;
  client_body_temp_path ${join(folder, 'body')};
  proxy_temp_path ${join(folder, 'proxy')};
  fastcgi_temp_path ${join(folder, 'fastcgi')};
  uwsgi_temp_path ${join(folder, 'uwsgi')};
  scgi_temp_path ${join(folder, 'scgi')};
  ${site}
}
`,
    args: (config) => ['-c', config, '-g', 'user root;'],
  },
  {
    name: 'Caddy',
    packages: 'caddy',
    program: 'caddy',
    template: 'scripts/serve/servers/Caddyfile.template',
    wrap: (site) => `{\n\tadmin off\n\tauto_https off\n}\n${site}`,
    args: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
  },
];
