// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What the roles of a delivered environment may touch: its stacks by their names, and what they make by the names that
/// CloudFormation gives, which begin with the stack's.
struct StackArns {
    let environment: Environment

    private var region: Value<String> { .init(environment.region.code) }

    var stacks: Value<String> {
        "arn:\(.partition):cloudformation:\(region):\(.accountId):stack/\(prefix)-*/*"
    }

    var roles: Value<String> { "arn:\(.partition):iam::\(.accountId):role/\(prefix)-*" }

    var assetBucket: Value<String> {
        "arn:\(.partition):s3:::\(Image.repositoryName)-\(.accountId)-\(region)"
    }

    var assetRepository: Value<String> { repository(.init(Image.repositoryName)) }

    var repositories: Value<String> { repository("*") }

    private func repository(_ name: Value<String>) -> Value<String> {
        "arn:\(.partition):ecr:\(region):\(.accountId):repository/\(name)"
    }

    private var prefix: Value<String> { .init(environment.stackNamePrefix) }
}

extension DeliveredEnvironment {
    /// What its roles' logical IDs begin with: `HttpApi` for `http-api`.
    var logicalName: String {
        environment.name.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined()
    }
}
