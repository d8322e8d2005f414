// SPDX-License-Identifier: Apache-2.0

import StackAssets
import StackDSL
import StackSynthesis

/// The commands for a shell that bring an environment's assets to AWS, each only where it is not there.
struct PrintedAssets {
    private let place: AssetPlace
    private let folder: AssetFolder
    private let prefix: String
    private let options: String
    private let isPinned: Bool
    private var done: Set<String> = []

    /// - Parameters:
    ///   - accountGuard: what refuses another account than the environment's.
    ///   - folder: where files wait that are uploaded.
    init(_ accountGuard: AccountGuard, in folder: AssetFolder) {
        let account = accountGuard.environment.account.id
        place = AssetPlace(account: account ?? Self.account, region: accountGuard.region)
        self.folder = folder
        isPinned = account != nil
        prefix = accountGuard.prefix
        options =
            " --region \(accountGuard.region)"
            + (accountGuard.profile.map { " --profile \(ShellWord.quoted($0))" } ?? "")
    }

    /// The variable for the account where the environment names none.
    private static let account = "${ACCOUNT}"

    /// The lines before those that deploy a stack.
    mutating func lines(for stack: SynthesizedStack) -> [String] {
        let assets = stack.assets.filter { !done.contains($0.place) }
        guard !assets.isEmpty else { return [] }
        let first = done.isEmpty && !isPinned
        done.formUnion(assets.map(\.place))
        let account = "ACCOUNT=$(aws sts get-caller-identity --query Account --output text\(options))"
        return (first ? [account] : []) + assets.map(line)
    }

    private func line(_ asset: SynthesizedAsset) -> String {
        let looking = "\(aws(place.looking(for: asset))) >/dev/null 2>&1 || "
        guard let image = asset.image else {
            return "\(looking)\(aws(place.uploading(asset, from: folder.path(of: asset)))) >/dev/null"
        }
        let tool = "${CONTAINER_TOOL:-docker} "
        let building =
            "\(prefix)env \(AssetPlace.variable.name)=\(AssetPlace.variable.value) " + tool
            + words(place.building(asset, image, shown: Files.shown))
        return "\(looking){ \(building) && \(aws(AssetPlace.password)) | \(tool)\(words(place.loggingIn)) && "
            + "\(tool)\(words(place.pushing(asset))); }"
    }

    private func aws(_ arguments: [String]) -> String { "\(prefix)aws \(words(arguments))\(options)" }

    private func words(_ arguments: [String]) -> String { arguments.map(word).joined(separator: " ") }

    /// What has the account's variable in it has nothing else that a shell would read.
    private func word(_ word: String) -> String {
        !isPinned && word.contains(Self.account) ? "\"\(word)\"" : ShellWord.quoted(word)
    }
}
