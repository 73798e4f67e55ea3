/** Runs in every page of `npm run dev`: lays what is wrong with `seeds/` along the foot of the page. */
import './report.css';
import { ASK, type Report, TELL } from './report.ts';

const ID = 'import-report';

function show(report: Report | null): void {
  document.getElementById(ID)?.remove();
  if (!report) return;
  const panel = document.createElement('details');
  panel.id = ID;
  panel.open = true;
  const title = document.createElement('summary');
  title.textContent = report.title;
  const text = document.createElement('pre');
  text.textContent = report.text;
  panel.append(title, text);
  document.body.append(panel);
}

import.meta.hot?.on(TELL, show);
import.meta.hot?.send(ASK, null);
