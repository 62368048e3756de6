/** How long the controls stay after the last move, in milliseconds. */
const stay = 2000

/** Mark the element as `pointer` while somebody moves the pointer over it, so that controls show only then. */
export function watchPointer(element: Element): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  element.addEventListener('pointermove', (event) => {
    // Pages opened by a tool get one event without a move.
    if (!(event instanceof PointerEvent) || (event.movementX === 0 && event.movementY === 0)) return
    element.classList.add('pointer')
    clearTimeout(timer)
    timer = setTimeout(() => {
      element.classList.remove('pointer')
    }, stay)
  })
}
