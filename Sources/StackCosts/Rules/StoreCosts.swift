// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The costs of stores of images; those of secrets, keys and names follow.
enum RepositoryCosts: CostRule {
    static let types = ["AWS::ECR::Repository"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        .priced([Charge(.imageStorage)])
    }
}

enum SecretCosts: CostRule {
    static let types = ["AWS::SecretsManager::Secret"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard resource["ReplicaRegions"].isAbsent else {
            return .priced([Charge(.secret)], missing: ["its copies in other regions"])
        }
        return .priced([Charge(.secret)])
    }
}

enum KeyCosts: CostRule {
    static let types = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let isRotated = resource["EnableKeyRotation"].text == "true"
        return .priced(
            [Charge(.key)], missing: isRotated ? ["its first two rotations, each as dear as a key"] : [])
    }
}

enum HostedZoneCosts: CostRule {
    static let types = ["AWS::Route53::HostedZone"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        .priced([Charge(.hostedZone)], missing: ["its queries"])
    }
}

enum RecordCosts: CostRule {
    static let types = ["AWS::Route53::RecordSet"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        resource["AliasTarget"].isAbsent ? .notCovered("Route 53 bills its queries") : .free
    }
}

enum ParameterCosts: CostRule {
    static let types = ["AWS::SSM::Parameter"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        guard resource["Tier"].text(default: "Standard") != "Standard" else { return .free }
        return .notCovered("no price of parameters that are not standard is known here")
    }
}

enum CertificateCosts: CostRule {
    static let types = ["AWS::CertificateManager::Certificate"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let isPublic =
            resource["CertificateAuthorityArn"].isAbsent && resource["CertificateExport"].text != "ENABLED"
        return isPublic ? .free : .notCovered("no price of private or exportable certificates is known here")
    }
}
