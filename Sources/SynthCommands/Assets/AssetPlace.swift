// SPDX-License-Identifier: Apache-2.0

import StackAssets
import StackDSL
import TemplateAnalysis

/// Where assets are in an account and region, and the words of the aws CLI about them. All of these name the account, so
/// that a bucket of this name that somebody else has made gets nothing.
struct AssetPlace {
    let account: String
    let region: Region

    var bucket: String { "\(AssetStorage.name)-\(account)-\(region)" }
    var repository: String { AssetStorage.name }

    var registry: String { "\(account).dkr.ecr.\(region).\(Partition(ofRegion: region.code).domain)" }

    func uri(_ image: SynthesizedAsset) -> String { "\(registry)/\(repository):\(image.digest)" }

    var lookingForBucket: [String] { ["s3api", "head-bucket", "--bucket", bucket] + owner }

    func looking(for asset: SynthesizedAsset) -> [String] {
        guard asset.image != nil else {
            return ["s3api", "head-object", "--bucket", bucket, "--key", asset.key] + owner
        }
        return ["ecr", "describe-images", "--repository-name", repository, "--registry-id", account]
            + ["--image-ids", "imageTag=\(asset.digest)"]
    }

    /// - Parameter file: what is uploaded.
    func uploading(_ asset: SynthesizedAsset, from file: String) -> [String] {
        ["s3api", "put-object", "--bucket", bucket, "--key", asset.key, "--body", file] + owner
            + (asset.contentType.map { ["--content-type", $0] } ?? [])
    }

    private var owner: [String] { ["--expected-bucket-owner", account] }

    /// What docker and others that know its words build an image by.
    func building(_ asset: SynthesizedAsset, _ image: ImageContext, shown: (String) -> String = { $0 }) -> [String] {
        var words = ["build", "--platform", image.platform, "--file", shown(image.dockerfile), "--tag", uri(asset)]
        if let target = image.target { words += ["--target", target] }
        for argument in image.arguments { words += ["--build-arg", argument] }
        words.append(shown(image.folder))
        return words
    }

    func pushing(_ asset: SynthesizedAsset) -> [String] { ["push", uri(asset)] }

    var loggingIn: [String] { ["login", "--username", "AWS", "--password-stdin", registry] }

    static let password = ["ecr", "get-login-password"]

    /// Buildx adds a list of what it did, which makes the image two and no image to Lambda.
    static let variable = (name: "BUILDX_NO_DEFAULT_ATTESTATIONS", value: "1")
}
