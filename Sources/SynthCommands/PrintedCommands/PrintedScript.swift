// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis

/// The lines of a script that deploys an environment.
struct PrintedScript: Sendable {
    let environment: Environment
    let deployments: [PrintedDeployment]
    private let assets: AssetFolder

    /// - Parameters:
    ///   - assets: where files wait that are uploaded.
    ///   - files: where a stack's files are.
    init(
        _ environment: Environment, _ stacks: [SynthesizedStack], _ format: ParametersFile.Format,
        assets: AssetFolder, files: (SynthesizedStack) -> StackFiles
    ) {
        self.environment = environment
        self.assets = assets
        deployments = stacks.map {
            PrintedDeployment(stack: $0, environment: environment, files: files($0), format: format)
        }
    }

    var lines: [String] {
        let accountGuard = AccountGuard(
            environment: environment, region: environment.region, profile: environment.profile)
        var uploads = PrintedAssets(accountGuard, in: assets)
        return (accountGuard.definition.map { [$0] } ?? [])
            + deployments.flatMap { uploads.lines(for: $0.stack) + [$0.line(after: accountGuard.prefix)] }
    }
}
