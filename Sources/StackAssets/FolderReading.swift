// SPDX-License-Identifier: Apache-2.0

/// Reads what an asset's folder holds.
struct FolderReading {
    let package: PackageFolder
    /// Without links.
    let folder: String
    let ignored: IgnoreList
    /// Whether links are followed, as long as they stay in the package, or are what they are.
    let followsLinks: Bool
    /// How many bytes there may be: what is more is refused before it is read.
    private let limit: ByteLimit?
    private var size = 0
    private var files: [AssetFile] = []
    private var folders = 0

    /// What never counts: it differs between machines that have the same source.
    static let leftOut: Set = [".git", ".DS_Store", "__pycache__", ".assetignore"]
    /// What a zip archive can list.
    private static let mostFiles = 65_535
    /// More than any asset has, and few enough to be read at once.
    private static let mostFolders = 32_768

    private init(
        _ package: PackageFolder, _ folder: String, _ ignored: IgnoreList, followsLinks: Bool, _ limit: ByteLimit?
    ) {
        self.limit = limit
        self.package = package
        self.folder = folder
        self.ignored = ignored
        self.followsLinks = followsLinks
    }

    /// The files below a folder, in order.
    static func files(
        of folder: String, in package: PackageFolder, ignoring ignored: IgnoreList, followsLinks: Bool,
        limit: ByteLimit? = nil
    ) throws(AssetProblem) -> [AssetFile] {
        var reading = FolderReading(package, folder, ignored, followsLinks: followsLinks, limit)
        try reading.read(folder, named: "", within: [folder])
        return reading.files.inOrder
    }

    /// - Parameter within: the real folders that are being read, to end circles of links.
    private mutating func read(_ place: String, named name: String, within: [String]) throws(AssetProblem) {
        folders += 1
        guard folders <= Self.mostFolders else {
            throw AssetProblem(
                "'\(folder)' has more than \(Self.mostFolders) folders, those counted that links lead to",
                why: "links to folders with links may lead to ever more of them",
                fix: "name what is not needed in .assetignore")
        }
        for entry in try FileSystem.names(in: place) {
            guard let entry else {
                throw AssetProblem(
                    "'\(place)' holds a name that is not UTF-8", why: "an archive would have another name",
                    fix: "rename it")
            }
            let path = name.isEmpty ? entry : "\(name)/\(entry)"
            guard !Self.leftOut.contains(entry), !isOutput(path) else { continue }
            let isIgnored = ignored.ignores(path)
            if isIgnored, ignored.isFinal { continue }
            try read(entry: "\(place)/\(entry)", named: path, isIgnored: isIgnored, within: within)
        }
    }

    private mutating func read(
        entry place: String, named name: String, isIgnored: Bool, within: [String]
    ) throws(AssetProblem) {
        switch FileSystem.kind(of: place) {
        case .folder?:
            if !isIgnored { try refuseBuildFolder(place, name) }
            try read(place, named: name, within: within + [place])
        case .link? where isIgnored && followsLinks && ignored.takesBack(below: name):
            guard let real = FileSystem.real(place), package.contains(real), FileSystem.kind(of: real) == .folder,
                !within.contains(real)
            else { break }
            try read(real, named: name, within: within + [real])
        case _ where isIgnored: break
        case .file?: try add(file: place, name)
        case .link? where !followsLinks: try add(AssetFile(name, linkAt: place))
        case .link?:
            let real = try followed(place, name)
            guard FileSystem.kind(of: real) == .folder else { return try add(file: real, name) }
            guard !within.contains(real) else {
                throw AssetProblem(
                    "the link '\(name)' leads back to a folder that it is in", why: "the archive would have no end",
                    fix: "remove it, or name it in .assetignore")
            }
            try read(real, named: name, within: within + [real])
        case .other?: throw .refused(place, "it is no file, no folder and no link")
        case nil: throw .refused(place, "it has gone meanwhile")
        }
    }

    private func followed(_ place: String, _ name: String) throws(AssetProblem) -> String {
        guard let real = FileSystem.real(place) else {
            throw AssetProblem(
                "the link '\(name)' leads nowhere: \(FileSystem.refusal)",
                why: "there is nothing to put into the asset",
                fix: "remove it, or name it in .assetignore")
        }
        guard package.contains(real) else {
            throw AssetProblem(
                "the link '\(name)' leads out of the package, to '\(real)'", why: PackageFolder.reason,
                fix: "copy what it points to into the package, or name the link in .assetignore")
        }
        return real
    }

    private mutating func add(file place: String, _ name: String) throws(AssetProblem) {
        size += FileSystem.size(of: place)
        try limit?.check(size)
        try add(AssetFile(name, at: place))
    }

    private mutating func add(_ file: AssetFile) throws(AssetProblem) {
        files.append(file)
        guard files.count > Self.mostFiles else { return }
        throw AssetProblem(
            "'\(folder)' holds more than \(Self.mostFiles) files", why: "a zip archive cannot list more",
            fix: "leave out what is not needed, by .assetignore (.dockerignore for an image)")
    }

    /// What `synth` writes names the asset's key, so the key cannot follow from it.
    private func isOutput(_ path: String) -> Bool { folder == package.path && path == "cfn-out" }

    private func refuseBuildFolder(_ place: String, _ name: String) throws(AssetProblem) {
        guard name == ".build", place == "\(package.path)/.build" else { return }
        throw AssetProblem(
            "the asset holds .build of the package itself",
            why: "every build of synth changes it, and the asset's key with it",
            fix: followsLinks
                ? "write .build into its .assetignore; what is needed of it can be taken back, as !.build/release/web"
                : "write .build into its .dockerignore; what is needed of it can be taken back by its path without links, "
                    + "as !.build/x86_64-unknown-linux-gnu/release/web")
    }
}
