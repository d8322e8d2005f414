// SPDX-License-Identifier: Apache-2.0

/// Where types are generated: the folder, and what the module knows besides.
struct Destination {
    let folder: String
    let module: TargetModule
    /// Where the module `AWS` is, in its own package.
    private static let aws = "Sources/AWS"

    /// Whether the module is `AWS` itself, whose types are recorded.
    let isAWS: Bool

    /// - Parameters:
    ///   - package: the folder of the package.
    ///   - aws: what the module `AWS` has.
    init(_ request: Request, package: OutputFolder, aws: TypedModule) throws(Problem) {
        let isItself = package.has("Sources/SchemaCatalog/schemas.txt")
        if let output = request.output, !(isItself && package.folder(output).isSame(as: package.folder(Self.aws))) {
            (folder, module, isAWS) = (output, request.isWhole ? .whole : .beside(aws), false)
            return
        }
        if isItself {
            (folder, module, isAWS) = (Self.aws, .whole, true)
            return
        }
        (folder, isAWS) = (try Self.usualFolder(in: package), false)
        module = request.isWhole ? .whole : .beside(aws)
    }

    private static func usualFolder(in package: OutputFolder) throws(Problem) -> String {
        guard package.has("Package.swift") else {
            throw Problem(
                "Package.swift", "there is none here; run this in your package's folder, or say --output and a folder")
        }
        let found = try types(in: package).map(\.folder)
        let folders = Set(found).sorted()
        if folders.count == 1 { return folders[0] }
        guard folders.isEmpty else {
            throw Problem(
                "Sources", "there are generated types in \(folders.joined(separator: " and ")); say which by --output")
        }
        let targets = try package.folders(in: "Sources")
        guard let target = targets.count == 1 ? targets[0] : targets.first(where: { $0 == "Stacks" }) else {
            let example = targets.first { $0 != "synth" } ?? "Stacks"
            throw Problem(
                "Sources",
                "which target are the types for? Say --output and a folder of it, as Sources/\(example)/Resources")
        }
        return "Sources/\(target)/Resources"
    }

    /// The files of generated types in a package, each with the folder that they were generated to.
    static func types(in package: OutputFolder) throws(Problem) -> [(folder: String, path: String)] {
        try package.generatedFiles(in: "Sources").compactMap { file in
            let steps = file.split(separator: "/")
            // As Sources/Stacks/Resources/SQS/SQS.Queue.swift.
            guard steps.count > 3, steps[steps.count - 1].hasPrefix(steps[steps.count - 2] + ".") else { return nil }
            return (steps.dropLast(2).joined(separator: "/"), steps.suffix(2).joined(separator: "/"))
        }
    }
}
