import type { NewRoleActions } from '../../new-role-actions';

/** What the page does with files and texts that are dragged over it. Without this a browser would open the file instead. */
export function dropZone(actions: NewRoleActions) {
  return {
    over(event: DragEvent) {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      actions.over(true);
    },
    leave(event: DragEvent) {
      const { currentTarget, relatedTarget } = event;
      const isWithin =
        currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      if (!isWithin) actions.over(false);
    },
    drop(event: DragEvent) {
      event.preventDefault();
      // What was dragged is gone once this handler ends.
      const { dataTransfer } = event;
      const text = (type: string) => dataTransfer?.getData(type) ?? '';
      actions.drop([...(dataTransfer?.files ?? [])], { html: text('text/html'), plain: text('text/plain') });
    },
  };
}
