// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

let command = GenerateCommand(
    print: { print($0) },
    complain: { message in
        let bytes = Array((message + "\n").utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    })
exit(command.run(CommandLine.arguments.dropFirst()))
