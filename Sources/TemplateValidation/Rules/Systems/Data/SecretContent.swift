// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What a secret of a template holds, as far as the template says it.
struct SecretContent {
    /// The keys of its JSON; none for plain text. Nil when nobody knows.
    let keys: Set<String>?
    /// Why what the template says is no JSON object.
    let problem: String?

    init(_ secret: Outcome.Resource, in outcome: Outcome) {
        let generated = secret["GenerateSecretString"]
        let given = generated.isAbsent ? secret["SecretString"] : generated["SecretStringTemplate"]
        let generatedKey = generated["GenerateStringKey"]
        var keys: Set<String>?
        var problem: String?
        if given.isAbsent {
            // Without a template what is generated is plain text.
            keys = generated.isAbsent || generated.isUnknown || !generatedKey.isAbsent ? nil : []
        } else if let text = given.text {
            do {
                let object = try JSONReader.read(text).objectValue
                if object == nil, !generated.isAbsent { problem = "it is no JSON object" }
                keys = object.map { Set($0.keys) } ?? (generated.isAbsent ? [] : nil)
            } catch {
                // Text that a user gives need not be JSON.
                if generated.isAbsent { keys = [] } else { problem = "\(error.message)" }
            }
        }
        if !generatedKey.isAbsent {
            if let key = generatedKey.text { keys?.insert(key) } else { keys = nil }
        }
        for attachment in outcome.resources(of: "AWS::SecretsManager::SecretTargetAttachment")
        where attachment["SecretId"].resource ?? secret.logicalID == secret.logicalID {
            keys?.formUnion(Self.attached)
        }
        // A function that rotates it writes what it likes.
        if outcome.resources(of: "AWS::SecretsManager::RotationSchedule").contains(where: {
            $0["SecretId"].resource ?? secret.logicalID == secret.logicalID && $0["HostedRotationLambda"].isAbsent
        }) {
            keys = nil
        }
        self.keys = keys
        self.problem = problem
    }

    /// What an attachment writes into the secret.
    private static let attached = [
        "engine", "host", "port", "dbname", "dbInstanceIdentifier", "dbClusterIdentifier", "masterarn",
    ]
}
