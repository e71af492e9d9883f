import { html, type TemplateResult } from 'lit';
import type { AppState, ReportView } from '../app/app-state.ts';
import { lastLoad } from '../core/history/last-load.ts';
import type { ReportNext } from '../ui/review/report-foot.ts';
import '../ui/files/file-menu.ts';
import '../ui/review/padline-report.ts';
import '../ui/review/rest-card.ts';

/** A set that has just ended before the camera is a card, until the whole of it is asked for. */
export function reportScreen(state: AppState, view: ReportView): TemplateResult {
  const { report, recording, log } = view;
  const video = state.video?.setId === report.id ? state.video : null;
  const load = lastLoad(state.sets, { id: report.id, machineId: log.machineId });
  if (view.face === 'card')
    return html`<rest-card
      .report=${report}
      .recording=${recording}
      .log=${log}
      .rest=${state.rest}
      .lastLoad=${load}
      .units=${state.viewWish.units}
      .video=${video}
      .camera=${state.chosenCamera}
    ></rest-card>`;
  return html`<padline-report
    .report=${report}
    .recording=${recording}
    .log=${log}
    .rest=${state.rest}
    .lastLoad=${load}
    .units=${state.viewWish.units}
    .machines=${state.machines.map(({ machine }) => machine)}
    .keeping=${view.keeping}
    .problem=${view.problem}
    .snapshot=${view.snapshot}
    .undos=${view.undos}
    .sets=${state.sets}
    .other=${view.other}
    .offered=${state.offered}
    .video=${video}
    .next=${nextAfter(view)}
    .camera=${state.chosenCamera}
  >
    <file-menu
      slot="files"
      .report=${report}
      .recording=${recording}
      .hasVideo=${video !== null && 'url' in video}
      .job=${state.fileJob}
    ></file-menu>
  </padline-report>`;
}

/** Who has just done a set before the camera does the next one; who reads an earlier one goes back to where it was found. */
function nextAfter({ origin, report }: ReportView): ReportNext {
  if (origin === 'history') return 'history';
  return origin === 'run' && report.source.kind === 'camera' ? 'camera' : 'home';
}
