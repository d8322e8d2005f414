import StackDSL

/// What keeps things: images, secrets, keys, names.
enum RepositoryCosts: CostRule {
    static let types = ["AWS::ECR::Repository"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        .priced([Charge(.imageStorage)])
    }
}

enum SecretCosts: CostRule {
    static let types = ["AWS::SecretsManager::Secret"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        guard resource["ReplicaRegions"] == nil else {
            return .priced([Charge(.secret)], missing: ["its copies in other regions"])
        }
        return .priced([Charge(.secret)])
    }
}

enum KeyCosts: CostRule {
    static let types = ["AWS::KMS::Key", "AWS::KMS::ReplicaKey"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        let isRotated = resource.text("EnableKeyRotation") == "true"
        return .priced(
            [Charge(.key)], missing: isRotated ? ["its first two rotations, each as dear as a key"] : [])
    }
}

enum HostedZoneCosts: CostRule {
    static let types = ["AWS::Route53::HostedZone"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        .priced([Charge(.hostedZone)], missing: ["its queries"])
    }
}

enum RecordCosts: CostRule {
    static let types = ["AWS::Route53::RecordSet"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        resource["AliasTarget"] == nil ? .notCovered("Route 53 bills its queries") : .free
    }
}

enum ParameterCosts: CostRule {
    static let types = ["AWS::SSM::Parameter"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        guard let tier = resource["Tier"], tier.stringValue != "Standard" else { return .free }
        return .notCovered("no price of parameters that are not standard is known here")
    }
}

enum CertificateCosts: CostRule {
    static let types = ["AWS::CertificateManager::Certificate"]

    static func charges(_ resource: DeployedResource, _ context: CostContext) -> Charges {
        let isPublic = resource["CertificateAuthorityArn"] == nil && resource.text("CertificateExport") != "ENABLED"
        return isPublic ? .free : .notCovered("no price of private or exportable certificates is known here")
    }
}
