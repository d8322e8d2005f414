import Stacks
import SynthCommands

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

exit(Synth(environments: environments).run(Array(CommandLine.arguments.dropFirst())))
