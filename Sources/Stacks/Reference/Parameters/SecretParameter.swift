// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The ARN of a secret that a container reads into an environment variable.
struct SecretParameter: Sendable {
    let variable: String
    let store: Secret.Store
    let arn: Parameter<Value<String>>
    /// The customer's key that encrypts it.
    let keyArn: Parameter<ARN<KMS.Key>>?

    /// - Parameter service: the name of the service, which begins the parameter's.
    init(_ service: String, _ variable: String, _ secret: Secret) {
        self.variable = variable
        store = secret.store
        let words = variable.split { !$0.isLetter && !$0.isNumber }
        let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined()
        keyArn = secret.keyArn.map {
            Parameter(
                "\(service)\(name)KeyArn", value: $0, from: secret.argument("encryptionKeyArn"),
                allowedPattern: "arn:[a-z-]+:kms:[a-z0-9-]+:\\d{12}:key/.+",
                description: "The key that encrypts \(variable)",
                constraintDescription: "the ARN of a key of KMS; an alias is none")
        }
        switch secret.store {
        case .secretsManager:
            arn = Parameter(
                "\(service)\(name)Arn", value: secret.arn, from: secret.argument("arn"),
                allowedPattern: "arn:[a-z-]+:secretsmanager:[a-z0-9-]+:\\d{12}:secret:.+-[A-Za-z0-9]{6}",
                description: "Where \(variable) is kept",
                constraintDescription: "the ARN of a secret with its last six characters")
        case .parameterStore:
            arn = Parameter(
                "\(service)\(name)ParameterArn", value: secret.arn, from: secret.argument("arn"),
                allowedPattern: "arn:[a-z-]+:ssm:[a-z0-9-]+:\\d{12}:parameter/.+",
                description: "Where \(variable) is kept",
                constraintDescription: "the ARN of a parameter of Systems Manager")
        }
    }

    /// The source from which ECS reads the value: a secret, one key of it, or a parameter.
    var valueFrom: Value<String> {
        switch store {
        case .secretsManager(let key?): "\(arn.ref):\(key)::"
        case .secretsManager, .parameterStore: arn.ref
        }
    }
}
