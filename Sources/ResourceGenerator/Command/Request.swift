// SPDX-License-Identifier: Apache-2.0

/// The request of a command line.
package struct Request: Sendable, Hashable {
    package enum Action: Sendable, Hashable {
        case generate
        case check
        case list(filter: String?)
        case untyped
        case slots
        case uses
        case catalog
        /// The schemas of types, to be read.
        case show
        case help
    }

    package var action = Action.generate
    /// Types and services.
    package var names: [String] = []
    package var isEverything = false
    package var isRefresh = false
    package var isCheck = false
    /// The folder that the files go to; nil for the usual one.
    package var output: String?
    /// Whether the module holds everything itself and needs no `AWS` beside it.
    package var isWhole = false

    package static let usage = """
        usage: generate-resources [options] NAME...

        Writes typed Swift for CloudFormation's resource types. NAME is a type, as AWS::SQS::Queue, or a service, as
        AWS::SQS, with all its types. What was generated before stays and is made anew. A type that the module AWS has
        needs no file; every other one becomes part of its service's namespace there, as AWS::Kinesis::Stream of Kinesis.

          --refresh         make anew what is there, and nothing else
          --check           write nothing; exit with 1 and name the files that are not what would be written
          --list [FILTER]   name all types, or those that contain FILTER
          --all             generate every type there is: some 400,000 lines
          --output DIR      where to write, a folder of the target that uses the types; unless said, where generated
                            types are already, or Sources/Stacks/Resources
          --show            print the schemas of the types as JSON, and write nothing
          --whole           write a module that does without the module AWS
        In the repository of StackDSL itself:
          --slots           write Sources/SchemaCatalog/slots.txt anew: what every type's slots mean, and catalog.table
                            with it; with --check, say whether they are what would be written
          --catalog         write Sources/SchemaCatalog/catalog.table anew of the texts beside it, after any change of
                            them; with --check as above
          --uses            write the tables of docs/uses.md anew: what each use takes, and what CDK grants for it; with
                            --check as above
          --untyped         list the texts whose name sounds like a reference of unknown kind, to complete facts.txt
          --help            this text
        """

    /// - Throws: a `Problem` that says what is wrong with the arguments.
    package init(_ arguments: some Sequence<String>) throws(Problem) {
        var rest = Array(arguments)[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--help", "-h": action = .help
            case "--check": isCheck = true
            case "--untyped": action = .untyped
            case "--slots": action = .slots
            case "--uses": action = .uses
            case "--catalog": action = .catalog
            case "--show": action = .show
            case "--list": action = .list(filter: rest.first?.hasPrefix("-") == false ? rest.popFirst() : nil)
            case "--all": isEverything = true
            case "--refresh": isRefresh = true
            case "--whole": isWhole = true
            case "--output", "-o":
                guard let value = rest.popFirst() else { throw Problem("", "\(argument) needs a folder") }
                output = value
            case _ where argument.hasPrefix("--output="): output = String(argument.dropFirst("--output=".count))
            case _ where argument.hasPrefix("-"): throw Problem("", "there is no option \(argument)")
            default: names.append(argument)
            }
        }
        if output?.isEmpty == true { throw Problem("", "--output needs a folder") }
        if isCheck, action == .generate { action = .check }
        try validate()
    }

    private func validate() throws(Problem) {
        switch action {
        case .help: return
        case .list:
            guard names.isEmpty else { throw Problem("", "--list takes one filter") }
        case .check:
            guard names.isEmpty, !isEverything else {
                throw Problem("", "--check takes no types: it checks those that are there")
            }
        case .untyped: return
        case .show:
            guard !names.isEmpty else { throw Problem("", "--show what? Name a type") }
        case .slots, .uses, .catalog:
            guard names.isEmpty, !isEverything else { throw Problem("", "--\(action) takes no types: it is about all") }
        case .generate:
            guard !names.isEmpty || isEverything || isRefresh else {
                throw Problem("", "which types? Name some, or --refresh")
            }
        }
    }
}
