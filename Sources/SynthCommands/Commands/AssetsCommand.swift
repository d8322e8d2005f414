// SPDX-License-Identifier: Apache-2.0

import StackAssets
import StackDSL
import TemplateModel

/// `synth assets env1`: the files of the package that stacks need.
enum AssetsCommand: Command {
    static let name = "assets"
    static let summary = "List the files and images that stacks need, and write their archives; ask AWS nothing."
    static let usage = "ENVIRONMENT... [OPTIONS]"
    static let options: [Option] = [.all, .stack, .output, .build, .schema, .error]

    static func run(_ invocation: Invocation) throws -> Int32 {
        let root = try invocation.outputFolder("a folder")
        guard root != "-" else { throw UsageError("--output takes a folder here: archives are no text") }
        let environments = try invocation.selectedEnvironments()
        if invocation.arguments.has(.build) { try AssetBuilding(invocation).run(environments) }
        let synthesis = try invocation.synthesize(environments)
        try synthesis.findings.refuse(.error, "no archive was written")
        let folder = AssetFolder(below: root)
        try folder.fillAlone(synthesis.stacks.flatMap(\.assets))
        for (environment, stacks) in synthesis.environments {
            for stack in stacks {
                for asset in stack.assets {
                    invocation.console.print("\(environment.name)/\(stack.name)  \(asset.path)  \(asset.place)")
                    invocation.report.append(
                        Node.Object([
                            .init(key: "environment", value: .string(environment.name)),
                            .init(key: "stack", value: .string(stack.name)),
                            .init(key: "path", value: .string(asset.path)),
                            .init(key: "kind", value: asset.image == nil ? "file" : "image"),
                            .init(key: "name", value: .string(asset.place)),
                            .init(key: "bytes", value: .number(asset.size)),
                            .init(key: "file", value: asset.image == nil ? .string(folder.path(of: asset)) : .null),
                        ]), to: "assets")
                }
            }
        }
        return 0
    }
}

extension Option {
    static let build = Option(name: "--build", help: "Run the commands that make assets (.built) first.")
    static let containerTool = Option(
        name: "--container-tool", value: "NAME", choices: ContainerTool.names,
        help: "What builds images (the first that there is).")
}
