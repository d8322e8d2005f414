// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Something that ECS does for a task in the name of its execution role before the task runs.
struct TaskNeed {
    let purpose: String
    let actions: [String]
    /// Nil when it is enough that the action is allowed on anything.
    let resource: PropertyValue?
    let place: PropertyValue
    /// Whether the policy of the resource, which others write, can allow it too.
    var hasOwnPolicy = false
    /// The advice instead of allowing the actions.
    var fix: String?
    var doubt = ""
    /// The ARN of a secret without the six characters at its end, where a policy may hold it by mistake.
    var bareARN: PropertyValue?

    static func all(of definition: Outcome.Resource, in system: SystemModel) -> [TaskNeed] {
        let needs = definition["ContainerDefinitions"].knownElements.flatMap { container in
            let secrets =
                container["Secrets"].knownElements + container["LogConfiguration"]["SecretOptions"].knownElements
            return image(container["Image"], system.outcome)
                + registry(container["RepositoryCredentials"]["CredentialsParameter"], system)
                + logs(container["LogConfiguration"], system.outcome)
                + container["EnvironmentFiles"].knownElements.flatMap { file($0["Value"]) }
                + secrets.flatMap { secret($0["ValueFrom"], system) }
        }
        var seen: Set<[String]> = []
        return needs.filter { seen.insert($0.actions + [$0.resource?.resolved?.description ?? ""]).inserted }
    }

    private static func image(_ image: PropertyValue, _ outcome: Outcome) -> [TaskNeed] {
        guard RunningTask.registry(of: image, in: outcome) == .ecr else { return [] }
        let purpose = "pull its image"
        return [
            // The token is of no repository: only a statement about everything allows it.
            TaskNeed(
                purpose: purpose, actions: ["ecr:GetAuthorizationToken"],
                resource: image.evaluated(.string("arn:aws:ecr:::token")), place: image),
            TaskNeed(
                purpose: purpose, actions: ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], resource: nil,
                place: image, hasOwnPolicy: true),
        ]
    }

    private static func logs(_ logs: PropertyValue, _ outcome: Outcome) -> [TaskNeed] {
        guard logs["LogDriver"].text == "awslogs" else { return [] }
        let options = logs["Options"]
        let group = outcome.resource(options["awslogs-group"]).map { $0.attribute("Arn") }
        let creation = options["awslogs-create-group"].bool == true ? ["logs:CreateLogGroup"] : []
        return [
            TaskNeed(
                purpose: "write its logs", actions: creation + ["logs:CreateLogStream", "logs:PutLogEvents"],
                resource: group, place: options["awslogs-group"])
        ]
    }

    private static func file(_ file: PropertyValue) -> [TaskNeed] {
        guard !file.isAbsent else { return [] }
        return [
            TaskNeed(
                purpose: "read its environment files", actions: ["s3:GetObject"], resource: file, place: file,
                hasOwnPolicy: true)
        ]
    }

    private static func registry(_ credentials: PropertyValue, _ system: SystemModel) -> [TaskNeed] {
        guard !credentials.isAbsent else { return [] }
        return secretsManager(credentials, for: "read the credentials of its registry", system)
    }

    private static func secret(_ value: PropertyValue, _ system: SystemModel) -> [TaskNeed] {
        let outcome = system.outcome
        guard let service = TaskPaths.service(holding: value, in: outcome) else { return [] }
        let purpose = "read its secrets"
        if service == "secretsmanager" { return secretsManager(value, for: purpose, system) }
        guard let name = value.text, !name.contains(":") else {
            return [TaskNeed(purpose: purpose, actions: ["ssm:GetParameters"], resource: nil, place: value)]
        }
        let secret = outcome.resources(of: "AWS::SecretsManager::Secret").first { $0["Name"].text == name }
        return [
            TaskNeed(
                purpose: purpose, actions: ["ssm:GetParameters"], resource: nil, place: value,
                fix: secret.map {
                    "write { \"Ref\": \"\($0.logicalID)\" }, the ARN of the secret '\(name)': a name means a "
                        + "parameter of Systems Manager"
                },
                doubt: "; where '\(name)' is a secret, write its ARN: a name means a parameter of Systems Manager")
        ]
    }

    private static func secretsManager(
        _ value: PropertyValue, for purpose: String, _ system: SystemModel
    ) -> [TaskNeed] {
        let arn = SecretARN(value, system.outcome)
        return [
            TaskNeed(
                purpose: purpose, actions: ["secretsmanager:GetSecretValue"], resource: arn?.full, place: value,
                hasOwnPolicy: true, bareARN: arn?.bare)
        ] + decryption(of: arn?.secret, value, system)
    }

    /// Who reads a secret decrypts it with its key, which its own policy leaves to the policies of the account.
    private static func decryption(
        of secret: Outcome.Resource?, _ place: PropertyValue, _ system: SystemModel
    ) -> [TaskNeed] {
        guard let secret, let key = CustomerKey.key(secret["KmsKeyId"], in: system.outcome),
            !CustomerKey.mayAdmitOthers(key, doing: "kms:Decrypt", system.permissions)
        else { return [] }
        return [
            TaskNeed(
                purpose: "decrypt the secret '\(secret.logicalID)', whose key is '\(key.logicalID)'",
                actions: ["kms:Decrypt"], resource: key.attribute("Arn"), place: place)
        ]
    }
}
