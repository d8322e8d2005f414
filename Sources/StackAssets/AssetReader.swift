// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateModel

/// Reads assets, each once however many stacks ask for it.
package final class AssetReader {
    private var known: [AssetRequest: Result<SynthesizedAsset, AssetProblem>] = [:]

    package init() {}

    package func read(_ request: AssetRequest) -> Result<SynthesizedAsset, AssetProblem> {
        if let result = known[request] { return result }
        let result = Result { () throws(AssetProblem) in try Self.asset(request) }
        known[request] = result
        return result
    }

    private static func asset(_ request: AssetRequest) throws(AssetProblem) -> SynthesizedAsset {
        let package = try PackageFolder(above: request.location.file)
        switch request.kind {
        case .directory: return try directory(request, at: try folder(request, in: package), in: package)
        case .zip: return try archive(request, at: try file(request, in: package))
        case .file: return try plainFile(request, at: try file(request, in: package))
        case .built: return try built(request, in: package)
        case .image: return try image(request, in: package)
        }
    }

    private static func folder(_ request: AssetRequest, in package: PackageFolder) throws(AssetProblem) -> String {
        let place = try package.real(request.path)
        guard FileSystem.kind(of: place) == .folder else {
            throw AssetProblem(
                "'\(request.path)' is no folder", why: "a folder is asked for",
                fix: "take .zip(…) for an archive, .file(…) for a file as it is")
        }
        return place
    }

    /// A file that is uploaded as it is.

    private static func file(_ request: AssetRequest, in package: PackageFolder) throws(AssetProblem) -> String {
        let place = try package.real(request.path)
        guard FileSystem.kind(of: place) != .folder else {
            throw AssetProblem(
                "'\(request.path)' is a folder", why: "a file is asked for", fix: "take .directory(…) for a folder")
        }
        try ByteLimit.object(request.path).check(FileSystem.size(of: place))
        return place
    }

    private static func directory(
        _ request: AssetRequest, at place: String, in package: PackageFolder
    ) throws(AssetProblem) -> SynthesizedAsset {
        let list = IgnoreList(try FileSystem.text(of: "\(place)/.assetignore") ?? "")
        let limit = request.isCode ? ByteLimit.code(request.path) : ByteLimit.archive(request.path)
        let files = try FolderReading.files(
            of: place, in: package, ignoring: list, followsLinks: true, limit: limit)
        guard !files.isEmpty else { throw empty(request.path, "an archive of it would hold nothing") }
        return try archive(of: files, request)
    }

    private static func archive(of files: [AssetFile], _ request: AssetRequest) throws(AssetProblem)
        -> SynthesizedAsset
    {
        if request.isCode { try ByteLimit.code(request.path).check(files.size) }
        let archive = ZipArchive(files)
        try ByteLimit.archive(request.path).check(archive.size)
        var sums = ByteSums()
        sums.add("stackdsl archive 1\0")
        for file in files { sums.add(file.line) }
        return SynthesizedAsset(request, sums.digest, size: archive.size, ending: ".zip", .archive(files))
    }

    private static func archive(_ request: AssetRequest, at place: String) throws(AssetProblem) -> SynthesizedAsset {
        // An archive is hardly larger than what is in it, so one of twice that size needs no reading.
        if request.isCode { try ByteLimit.code(request.path).check(FileSystem.size(of: place) / 2) }
        let file = try AssetFile(request.path, at: place)
        if let size = try ForeignArchive.unpackedSize(of: place, named: request.path), request.isCode {
            try ByteLimit.code(request.path).check(size)
        }
        return SynthesizedAsset(request, file.digest, size: file.size, ending: ".zip", .file(file))
    }

    private static func plainFile(_ request: AssetRequest, at place: String) throws(AssetProblem) -> SynthesizedAsset {
        let file = try AssetFile(request.path, at: place)
        guard file.size > 0 else { throw empty(request.path, "nothing would be uploaded") }
        return SynthesizedAsset(request, file.digest, size: file.size, ending: ending(of: request.path), .file(file))
    }

    /// The end of a file's name from its last dot; of `page.html` it is `.html`.
    private static func ending(of path: String) -> String {
        let name = path.split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        let ending = name[dot...]
        let isPlain = ending.dropFirst().utf8.allSatisfy { UnicodeScalar($0).isASCIILetterOrDigit }
        return isPlain && ending.utf8.count <= 12 ? String(ending) : ""
    }

    private static func built(_ request: AssetRequest, in package: PackageFolder) throws(AssetProblem)
        -> SynthesizedAsset
    {
        let place: String
        do throws(AssetProblem) {
            place = try package.real(request.path, "the output")
        } catch {
            throw AssetProblem(
                error.message, why: "'\(request.command ?? "")' makes it, and synthesis runs nothing",
                fix: "run it, or let the command assets with --build run it")
        }
        if FileSystem.kind(of: place) == .folder { return try directory(request, at: place, in: package) }
        if request.path.hasSuffix(".zip") { return try archive(request, at: place) }
        let name = request.name ?? "bootstrap"
        guard !name.isEmpty, !name.contains("/"), name.utf8.count < 256 else {
            throw AssetProblem("'\(name)' is no name for a file", why: "an archive has it", fix: "choose another")
        }
        return try archive(of: [AssetFile(name, at: place)], request)
    }

    private static func image(_ request: AssetRequest, in package: PackageFolder) throws(AssetProblem)
        -> SynthesizedAsset
    {
        let place = try folder(request, in: package)
        let name = request.dockerfile ?? "Dockerfile"
        let dockerfile = try package.real("\(request.path)/\(name)", "the Dockerfile")
        var text = try FileSystem.text(of: "\(dockerfile).dockerignore")
        if text == nil { text = try FileSystem.text(of: "\(place)/.dockerignore") }
        let list = IgnoreList(text ?? "")
        let files = try FolderReading.files(of: place, in: package, ignoring: list, followsLinks: false)
        let recipe = try AssetFile(name, at: dockerfile)
        var sums = ByteSums()
        sums.add("stackdsl image 1\0\(recipe.line)\(request.platform ?? "")\0\(request.target ?? "")\0")
        for argument in request.arguments { sums.add("\(argument)\0") }
        sums.add("files\0")
        for file in files { sums.add(file.line) }
        let context = ImageContext(
            folder: place, dockerfile: dockerfile, platform: request.platform ?? "", target: request.target,
            arguments: request.arguments)
        return SynthesizedAsset(request, sums.digest, size: files.size, .image(context))
    }

    private static func empty(_ path: String, _ reason: String) -> AssetProblem {
        AssetProblem(
            "'\(path)' is empty", why: reason, fix: "put something in, or look at what .assetignore leaves out")
    }
}
