// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What the commands ask AWS, as their source says it: words of the aws CLI beside each other.
enum AskedOfAWS {
    /// IAM's names of the actions, in small letters, each with the file that asks.
    static func actions() throws -> [(action: String, file: String)] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../../Sources/SynthCommands"
        )
        .standardized
        let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
        var found: [(String, String)] = []
        while let file = files?.nextObject() as? URL {
            let path = String(file.path(percentEncoded: false).dropFirst(root.path(percentEncoded: false).count))
            guard file.pathExtension == "swift", !isOfPeople.contains(where: { path.contains($0) }) else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /"([a-z0-9-]+)",\s*"([a-z]+-[a-z0-9-]+)"/)
            where services[match.1] != nil && match.2 != "ssm-secure" {
                found.append((action(String(match.1), String(match.2)), path))
            }
        }
        return found
    }

    /// What a pipeline does not do: it looks into no task and reads no log, swaps nothing without a change set, moves nothing
    /// between stacks, pastes no printed command, and imports nothing from other tools. Drift is found by who may read everything.
    private static let isOfPeople = [
        "Drift/", "ExecCommand", "Importing/", "PrintedCommands/", "Rehearsal/", "Refactoring/",
        "EnvironmentRefactoring", "LogReading",
        "LogSource", "Watching/",
    ]

    /// As IAM calls those that the aws CLI calls otherwise.
    private static let services: [Substring: String] = [
        "acm": "acm", "cloudcontrol": "cloudformation", "cloudformation": "cloudformation",
        "cognito-idp": "cognito-idp", "docdb": "rds", "dynamodb": "dynamodb", "ec2": "ec2", "ecr": "ecr", "ecs": "ecs",
        "elbv2": "elasticloadbalancing", "iam": "iam", "kms": "kms", "lambda": "lambda", "logs": "logs",
        "neptune": "rds", "rds": "rds", "route53": "route53", "s3api": "s3", "secretsmanager": "secretsmanager",
        "ssm": "ssm", "stepfunctions": "states", "sts": "sts",
    ]

    private static func action(_ service: String, _ words: String) -> String {
        let name = services[service[...]] ?? service
        return switch (name, words) {
        case ("s3", "head-bucket"): "s3:listbucket"
        case ("s3", "head-object"): "s3:getobject"
        case ("ecr", "get-login-password"): "ecr:getauthorizationtoken"
        default: "\(name):\(words.filter { $0 != "-" })"
        }
    }
}
