// SPDX-License-Identifier: Apache-2.0

import StackDSL
import StackSynthesis

/// The lines of a script that deploys an environment.
struct PrintedScript: Sendable {
    let environment: Environment
    let deployments: [PrintedDeployment]
    private let folder: AssetFolder

    /// - Parameters:
    ///   - assets: where files wait that are uploaded.
    ///   - files: where a stack's files are.
    init(
        _ environment: Environment, _ stacks: [SynthesizedStack], _ format: ParametersFile.Format,
        assets: AssetFolder, files: (SynthesizedStack) -> StackFiles
    ) {
        self.environment = environment
        folder = assets
        deployments = stacks.map {
            PrintedDeployment(stack: $0, environment: environment, files: files($0), format: format)
        }
    }

    var lines: [String] {
        let accountGuard = AccountGuard(
            environment: environment, region: environment.region, profile: environment.profile)
        let assets = PrintedAssets(accountGuard, in: folder)
        let sources = ImageSources(deployments.map(\.stack))
        return (accountGuard.definition.map { [$0] } ?? [])
            + assets.start(for: deployments.map(\.stack))
            + deployments.map { deployment in
                let images = ImageReference.all(in: deployment.stack).compactMap { sources.step(for: $0, accountGuard) }
                return deployment.line(
                    after: accountGuard.prefix, once: assets.steps(for: deployment.stack) + images)
            }
    }
}
