// SPDX-License-Identifier: Apache-2.0

import StackAssets
import StackDSL
import StackSynthesis

/// Brings to AWS what stacks need besides their templates, where it is not there yet.
struct AssetDelivery {
    private let session: Session

    init(_ session: Session) { self.session = session }

    private func place() throws -> AssetPlace {
        AssetPlace(account: try session.account ?? session.identify(), region: session.region)
    }

    func deliver() throws {
        var assets: [SynthesizedAsset] = []
        for asset in session.stacks.flatMap(\.assets) where !assets.contains(where: { $0.isSame(as: asset) }) {
            assets.append(asset)
        }
        guard !assets.isEmpty else { return }
        session.console.inform("assets", .bold)
        let place = try place()
        // Files first: they take no time, and what is wrong with the account shows there.
        for asset in assets.filter({ $0.image == nil }) + assets.filter({ $0.image != nil }) {
            if try isDelivered(asset, place) {
                session.console.inform("  \(asset.path) is there as \(asset.place)")
            } else if let image = asset.image {
                try ImagePush(session, place).run(asset, image)
            } else {
                try upload(asset, place)
            }
        }
    }

    private func isDelivered(_ asset: SynthesizedAsset, _ place: AssetPlace) throws -> Bool {
        do {
            return try isThere(asset, place)
        } catch is MissingRepository {
            throw stopped(without: "repository '\(place.repository)'")
        }
    }

    private func isThere(_ asset: SynthesizedAsset, _ place: AssetPlace) throws -> Bool {
        do {
            try session.ask(place.looking(for: asset)) { _ in }
            return true
        } catch let failure as AWSFailure where failure.isMissingAsset {
            return false
        } catch let failure as AWSFailure where failure.code == "RepositoryNotFoundException" {
            throw MissingRepository()
        }
    }

    private struct MissingRepository: Error {}

    private func upload(_ asset: SynthesizedAsset, _ place: AssetPlace) throws {
        let folder = try TemporaryFolder(session.cli.process)
        let file = folder.place(asset.fileName)
        try asset.write(toFile: file)
        do {
            let kept = KeptFile(asset.fileName, session.cli.process) { try asset.write(toFile: $0) }
            let words = place.uploading(asset, from: file)
            try session.change(words) { words.naming([kept], insteadOf: [file]) }
        } catch let failure as AWSFailure where failure.code == "NoSuchBucket" {
            throw stopped(without: "bucket '\(place.bucket)'")
        } catch let failure as AWSFailure where ["403", "AccessDenied"].contains(failure.code) {
            throw OperationFailure(
                "the bucket '\(place.bucket)' takes nothing from us (\(failure.code)), and no stack was changed: either "
                    + "s3:PutObject is not allowed, or the bucket is not of account \(place.account). "
                    + "'aws s3api head-bucket --bucket \(place.bucket) --expected-bucket-owner \(place.account)' tells")
        }
        session.console.inform("  \(asset.path) uploaded as \(asset.place), \(asset.size) bytes", .green)
    }

    private func stopped(without what: String) -> OperationFailure {
        OperationFailure(
            "the \(what) is not there, and no stack was changed; make it once for account and region:",
            run: [session.command("bootstrap"), session.command("deploy")])
    }

    // MARK: For the doctor

    /// What would stop the delivery of a stack's assets, and what it would bring.
    func findings(of stack: SynthesizedStack) throws -> [Finding] {
        guard !stack.assets.isEmpty else { return [] }
        let place = try place()
        var found: [Finding] = []
        var bucket: Bucket?
        for asset in stack.assets {
            do {
                if try isThere(asset, place) {
                    found.append(.good("\(asset.path) is there as \(asset.place)"))
                } else if asset.image != nil {
                    found.append(builder(for: asset))
                } else {
                    let known = try bucket ?? look(for: place)
                    bucket = known
                    if known != .missing { found.append(.good("\(asset.path) would be uploaded as \(asset.place)")) }
                }
            } catch is MissingRepository {
                found.append(missing("the repository '\(place.repository)' is not there"))
            }
        }
        switch bucket {
        case .missing?: found.append(missing("the bucket '\(place.bucket)' is not there"))
        case .unknown?:
            found.append(
                .remark(
                    "whether the bucket '\(place.bucket)' is there cannot be asked: s3:ListBucket is not allowed, or it is "
                        + "not this account's"))
        case .there?, nil: break
        }
        return found
    }

    private func missing(_ sentence: String) -> Finding {
        .problem("\(sentence); make it once for account and region:", run: [session.command("bootstrap")])
    }

    private enum Bucket {
        case there, missing, unknown
    }

    private func look(for place: AssetPlace) throws -> Bucket {
        do {
            try session.ask(place.lookingForBucket) { _ in }
            return .there
        } catch let failure as AWSFailure where failure.isForbidden {
            return .unknown
        } catch let failure as AWSFailure where failure.isMissingAsset {
            return .missing
        }
    }

    private func builder(for asset: SynthesizedAsset) -> Finding {
        do {
            let tool = try ContainerTool(session.options.containerTool, session.cli.process)
            return .good("\(asset.path) would be built by \(tool.path) and pushed as \(asset.place)")
        } catch {
            return .problem("\(asset.path) cannot be built: \(error)")
        }
    }
}

extension AWSFailure {
    /// Whether something is not in the bucket or the repository. Whoever may not list a bucket is told that it is
    /// forbidden to look at what is not there.
    fileprivate var isMissingAsset: Bool {
        isForbidden || ["404", "NoSuchKey", "NotFound", "ImageNotFoundException"].contains(code)
    }

    fileprivate var isForbidden: Bool { ["403", "Forbidden"].contains(code) }
}

extension SynthesizedAsset {
    /// Its name in AWS, without the account's part.
    var place: String { image == nil ? key : "\(AssetStorage.name):\(digest)" }

    func isSame(as other: SynthesizedAsset) -> Bool { place == other.place }
}
