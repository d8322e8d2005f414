// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// Which installation a stack belongs to: every stack has these, and tags its resources with them.
struct InstallationParameters: Component {
    let deployment: Parameter<Value<String>>
    let stage: Parameter<Value<String>>

    init(_ settings: Settings) {
        deployment = Parameter(
            "Deployment", value: settings.deployment, from: settings.argument("deployment"),
            allowedPattern: "[a-z][a-z0-9-]*", maxLength: 32,
            description: "The name of the installation",
            constraintDescription: "small letters, digits and hyphens, a letter first")
        stage = Parameter(
            "Stage", value: settings.stage, from: settings.argument("stage"), allowedPattern: "[a-z][a-z0-9]*",
            maxLength: 32,
            description: "The environment: dev, prod and the like",
            constraintDescription: "small letters and digits, a letter first")
    }

    /// The name in CloudFormation of one of the installation's stacks.
    func stackName(_ name: String) -> Value<String> { "\(deployment.ref)-\(stage.ref)-\(name)" }

    var tags: List<Tag> { ["Deployment": deployment.ref, "Environment": stage.ref] }

    var body: some StackContent {
        ParameterGroup("Installation", deployment, stage)
    }
}
