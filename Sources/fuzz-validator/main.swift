// usage: fuzz-validator SECONDS SEED

FuzzRun(arguments: CommandLine.arguments.dropFirst().compactMap { UInt64($0) }).run()
