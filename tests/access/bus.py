"""What the scripts beside it share: the shipped program as a screen reader finds it."""
import sys
import time

import pyatspi

PATIENCE = 60  # seconds, on a busy machine


def nodes(root, hidden=False):
    """Every node below `root` that can be seen, or is only `hidden` in a closed menu; what vanishes while we look is left out."""
    stack = [root]
    while stack:
        node = stack.pop()
        try:
            if not hidden and node.getRole() != pyatspi.ROLE_APPLICATION and not node.getState().contains(pyatspi.STATE_VISIBLE):
                continue
            yield node
            stack.extend(child for child in (node.getChildAtIndex(i) for i in range(min(node.childCount, 400))) if child)
        except Exception:  # a widget that is gone answers with an error of the bus
            continue


def shown(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def find(root, name, roles=None, enabled=True):
    for node in nodes(root):
        if node.name == name and shown(node) and (roles is None or node.getRole() in roles):
            if not enabled or node.getState().contains(pyatspi.STATE_SENSITIVE):
                return node
    return None


def wait_for(what, probe):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = probe()
        if found:
            return found
        time.sleep(0.2)
    sys.exit(f"{what}: not within {PATIENCE} s")
