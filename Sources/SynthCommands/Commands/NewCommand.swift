// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// `synth new shop`: a package of stacks to begin with.
enum NewCommand: Command {
    static let name = "new"
    static let summary = "Write a package of stacks that works, into a folder of its name."
    static let usage = "NAME [OPTIONS]"
    static let options = [template, path]

    static let template = Option(
        name: "--template", value: "TEMPLATE",
        help: "What is in it (empty): \(PackageTemplate.all.map(\.name).joined(separator: ", ")).")
    static let path = Option(
        name: "--path", value: "DIR", help: "A folder with StackDSL that it depends on, instead of the release.")

    static func run(_ invocation: Invocation) throws -> Int32 {
        let arguments = invocation.arguments
        guard let first = arguments.positionals.first else { throw UsageError("name the package: new NAME") }
        guard arguments.positionals.count == 1 else {
            throw UsageError("name one package, not \(arguments.positionals.joined(separator: " and "))")
        }
        let name = try PackageName(first)
        let template = try chosenTemplate(arguments)
        let package = NewPackage(name, template, try PackageDependency(path: arguments.value(path)))
        try package.write()
        let paths = package.files.map { "\(name.text)/\($0.path)" }
        for path in paths { invocation.console.tell("wrote \(path)") }
        let commands = ["cd \(name.text) && swift run synth --all", "swift test"]
        for command in commands { invocation.console.print(command) }
        if let folder = arguments.value(path) {
            invocation.console.tell(
                "it depends on '\(folder)' of this machine: where others build it, as its workflow does, Package.swift names the "
                    + "repository and a version")
        }
        invocation.report["files"] = .array(paths.map(Node.string))
        invocation.report["commands"] = .array(commands.map(Node.string))
        return 0
    }

    private static func chosenTemplate(_ arguments: Arguments) throws(UsageError) -> PackageTemplate {
        let name = arguments.value(template) ?? "empty"
        let names = PackageTemplate.all.map(\.name)
        guard let chosen = PackageTemplate.all.first(where: { $0.name == name }) else {
            let question = didYouMean(name, in: names).map { "\($0) " } ?? ""
            throw UsageError("no template '\(name)'; \(question)there are: \(names.joined(separator: ", "))")
        }
        return chosen
    }
}
