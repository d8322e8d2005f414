// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// `cdk.out`: what `cdk synth` leaves, with the stacks of an application and what they are deployed with.
///
/// See <https://docs.aws.amazon.com/cdk/v2/guide/configure-synth.html>.
struct CloudAssembly {
    /// The stacks, each behind those that it needs.
    private(set) var stacks: [Stack] = []
    /// How many files and images the stacks find in the bucket and the repository that CDK bootstraps.
    private(set) var assets = 0

    struct Stack {
        let id: String
        let template: String
        let name: String
        let account: String?
        let region: String?
        let tags: [(key: String, value: String)]
        let values: [ParameterValue]
        let isProtected: Bool
        let needs: [String]
    }

    static let manifest = "manifest.json"

    /// - Throws: `CommandFailure` where it is none, or one that nobody reads here.
    init(_ folder: String) throws {
        try read(folder, depth: 0)
        guard !stacks.isEmpty else { throw CommandFailure("\(folder)/\(Self.manifest) names no stack") }
        stacks = Self.ordered(stacks)
    }

    /// Stages of an application lie in folders of their own.
    private mutating func read(_ folder: String, depth: Int) throws {
        let path = "\(folder)/\(Self.manifest)"
        guard depth < 16, let bytes = try Files.read(path) else { throw CommandFailure("there is no \(path)") }
        guard let root = try? JSONReader.read(bytes, file: path), let artifacts = root["artifacts"]?.objectValue else {
            throw CommandFailure("\(path) is no manifest of a cloud assembly, as 'cdk synth' writes it")
        }
        for artifact in artifacts.members {
            let properties = artifact.value["properties"]
            switch artifact.value["type"]?.stringValue {
            case "aws:cloudformation:stack":
                guard let file = properties?["templateFile"]?.stringValue, Self.isWithin(file) else {
                    throw CommandFailure("\(path): stack '\(artifact.key)' names no template of its folder")
                }
                stacks.append(Self.stack(artifact.key, artifact.value, "\(folder)/\(file)"))
            case "cdk:cloud-assembly":
                guard let name = properties?["directoryName"]?.stringValue, Self.isWithin(name) else { continue }
                try read("\(folder)/\(name)", depth: depth + 1)
            case "cdk:asset-manifest":
                guard let file = properties?["file"]?.stringValue, Self.isWithin(file) else { continue }
                assets += try Self.assets(in: "\(folder)/\(file)")
            default: break
            }
        }
    }

    private static func isWithin(_ name: String) -> Bool {
        !name.hasPrefix("/") && !name.split(separator: "/").contains("..") && !name.isEmpty
    }

    private static func stack(_ id: String, _ artifact: Node, _ template: String) -> Stack {
        let properties = artifact["properties"] ?? [:]
        let place = (artifact["environment"]?.stringValue ?? "").split(separator: "/").map(String.init)
        func known(_ index: Int) -> String? {
            place.count > index && !place[index].hasPrefix("unknown-") ? place[index] : nil
        }
        let tags = properties["tags"]?.objectValue?.members ?? []
        let values = properties["parameters"]?.objectValue?.members ?? []
        return Stack(
            id: id, template: template, name: properties["stackName"]?.stringValue ?? id, account: known(1),
            region: known(2), tags: tags.compactMap { tag in tag.value.stringValue.map { (tag.key, $0) } },
            values: values.compactMap { value in
                value.value.scalarText.map { ParameterValue(name: value.key, value: $0) }
            },
            isProtected: properties["terminationProtection"]?.boolValue ?? false,
            needs: artifact["dependencies"]?.arrayValue?.compactMap(\.stringValue) ?? [])
    }

    /// The templates are files there too, and are deployed as what they are.
    private static func assets(in path: String) throws -> Int {
        guard let bytes = try Files.read(path), let root = try? JSONReader.read(bytes, file: path) else { return 0 }
        let files = (root["files"]?.objectValue?.members ?? []).filter {
            $0.value["source"]?["path"]?.stringValue?.hasSuffix(".template.json") != true
        }
        return files.count + (root["dockerImages"]?.objectValue?.count ?? 0)
    }

    private static func ordered(_ stacks: [Stack]) -> [Stack] {
        var rest = stacks
        var result: [Stack] = []
        while !rest.isEmpty {
            let waiting = Set(rest.map(\.id))
            let ready = rest.filter { stack in !stack.needs.contains { $0 != stack.id && waiting.contains($0) } }
            // A circle is nothing that CDK writes.
            guard !ready.isEmpty else { return result + rest }
            result += ready
            let done = Set(ready.map(\.id))
            rest.removeAll { done.contains($0.id) }
        }
        return result
    }
}
