// SPDX-License-Identifier: Apache-2.0

extension ResourceBlueprint {
    /// Texts whose names sound like references, as facts name slots, and of which no fact says that they are none.
    package var suspectedReferences: [String] {
        let own = properties.filter { !isOwnName($0.name) }.map { (nil as NestedID?, $0) }
        let nested = nestedTypes.flatMap { type in type.properties.map { (type.id as NestedID?, $0) } }
        let slots = (own + nested).filter {
            $0.1.type.element == .string && $0.1.evidence == nil && Self.soundsLikeReference($0.1.name)
        }
        return slots.map { NestedID.property($0.1.name, of: $0.0).description }
            + attributes.filter {
                $0.type.element == .string && !$0.isKnownText && Self.soundsLikeReference($0.name)
                    && !isOwnName($0.name)
            }.map { "GetAtt \($0.name)" }
    }

    /// Whether a property or attribute is what the resource itself is called: `Name`, `DBClusterIdentifier` of an
    /// `AWS::RDS::DBCluster`.
    private func isOwnName(_ name: String) -> Bool {
        ["Name", "Id", type.name + "Name", type.name + "Identifier", type.name + "Id"].contains(name)
    }

    private static func soundsLikeReference(_ name: String) -> Bool {
        let endings = [
            "Id", "Ids", "ID", "Arn", "Arns", "ARN", "ARNs", "Name", "Names", "Role", "Roles", "Group", "Groups", "Key",
            "Keys", "Target", "Targets", "Bucket", "Topic", "Queue", "Function", "Policy", "Policies", "Pool",
            "Cluster",
            "Table", "Subnet", "Subnets", "Endpoint", "Alarm", "Actions", "Secret", "Certificate", "Boundary", "Domain",
            "Identifier", "From", "Users", "Providers", "Definition", "Provider", "Association", "Associations",
            "Profile", "Instances", "Vpc", "Vault", "Pair", "Destination", "Destinations", "Suppressor", "Connections",
            "Classifiers", "CredentialsParameter", "Environment", "SecurityConfiguration",
        ]
        return endings.contains { name.hasSuffix($0) }
    }
}
