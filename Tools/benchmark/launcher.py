# SPDX-License-Identifier: Apache-2.0

"""Runs a program and says what it cost: CPU seconds with its children, peak kilobytes of the largest process, status.

usage: python -I -S launcher.py PROGRAM [ARGUMENT...]    A process begins with the peak of whoever starts it, so that
this one imports next to nothing.
"""

import os
import sys

child = os.fork()
if child == 0:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    os.execvp(sys.argv[1], sys.argv[1:])  # noqa: S606
_, status, usage = os.wait4(child, 0)
peak = usage.ru_maxrss // (1024 if sys.platform == "darwin" else 1)
print(usage.ru_utime + usage.ru_stime, peak, os.waitstatus_to_exitcode(status))
