// SPDX-License-Identifier: Apache-2.0

import StackAssets
import StackDSL
import StackSynthesis

/// The commands for a shell that bring an environment's assets to AWS, each only where it is not there.
struct PrintedAssets {
    private let place: AssetPlace
    private let folder: AssetFolder
    private let accountGuard: AccountGuard
    private let isPinned: Bool

    /// - Parameters:
    ///   - accountGuard: what refuses another account than the environment's.
    ///   - folder: where files wait that are uploaded.
    init(_ accountGuard: AccountGuard, in folder: AssetFolder) {
        let account = accountGuard.environment.account.id
        place = AssetPlace(account: account ?? Self.account, region: accountGuard.region)
        self.folder = folder
        self.accountGuard = accountGuard
        isPinned = account != nil
    }

    /// The variable for the account where the environment names none.
    private static let account = "${ACCOUNT}"

    /// What comes before the commands for these stacks: nothing, or the account.
    func start(for stacks: [SynthesizedStack]) -> [String] {
        isPinned || stacks.allSatisfy(\.assets.isEmpty) ? [] : ["ACCOUNT=$(\(accountGuard.question))"]
    }

    /// The commands for each of a stack's assets, those too that another stack has.
    func steps(for stack: SynthesizedStack) -> [String] { stack.assets.map(line) }

    /// The commands for all assets of the stacks, each once.
    func lines(for stacks: [SynthesizedStack]) -> [String] {
        stacks.flatMap(steps).reduce(into: start(for: stacks)) { if !$0.contains($1) { $0.append($1) } }
    }

    private func line(_ asset: SynthesizedAsset) -> String {
        let looking = "\(aws(place.looking(for: asset))) >/dev/null 2>&1 || "
        guard let image = asset.image else {
            return "\(looking)\(aws(place.uploading(asset, from: folder.path(of: asset)))) >/dev/null"
        }
        let tool = "${CONTAINER_TOOL:-docker} "
        let building =
            "\(accountGuard.prefix)env \(AssetPlace.variable.name)=\(AssetPlace.variable.value) " + tool
            + words(place.building(asset, image, shown: Files.shown))
        return "\(looking){ \(building) && \(aws(AssetPlace.password)) | \(tool)\(words(place.loggingIn)) && "
            + "\(tool)\(words(place.pushing(asset))); }"
    }

    private func aws(_ arguments: [String]) -> String {
        "\(accountGuard.prefix)aws \(words(arguments))\(accountGuard.options)"
    }

    private func words(_ arguments: [String]) -> String { arguments.map(word).joined(separator: " ") }

    /// What has the account's variable in it has nothing else that a shell would read.
    private func word(_ word: String) -> String {
        !isPinned && word.contains(Self.account) ? "\"\(word)\"" : ShellWord.quoted(word)
    }
}
