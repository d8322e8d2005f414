// SPDX-License-Identifier: Apache-2.0

import Stacks
import SynthCommands

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

let synth = Synth(environments: environments, alternatives: alternatives)
exit(synth.run(Array(CommandLine.arguments.dropFirst())))
