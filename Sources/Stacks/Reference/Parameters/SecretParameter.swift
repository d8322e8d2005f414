// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// The ARN of a secret that a container reads into an environment variable.
struct SecretParameter: Sendable {
    let variable: String
    let store: Secret.Store
    let arn: Parameter<Value<String>>

    /// - Parameter service: the name of the service, which begins the parameter's.
    init(_ service: String, _ variable: String, _ secret: Secret) {
        self.variable = variable
        store = secret.store
        let words = variable.split { !$0.isLetter && !$0.isNumber }
        let name = words.map { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }.joined()
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
