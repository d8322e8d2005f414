// SPDX-License-Identifier: Apache-2.0

import Stacks
import SynthCommands

Synth.main(environments, alternatives: alternatives)
