// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// Resources that work together are in one VPC.
enum OneVPCRule: SystemRule {
    static let description = RuleDescription(
        "one-vpc", "The subnets, security groups and target groups of a resource are of one VPC.",
        reason: "AWS refuses what mixes VPCs",
        example: """
              "A": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
            - "B": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.1.0.0/16"}},
              "Subnet": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {"VpcId": {"Ref": "A"}, "CidrBlock": "10.0.0.0/24"}
              },
              "Group": {
                "Type": "AWS::EC2::SecurityGroup",
            -   "Properties": {"GroupDescription": "g", "VpcId": {"Ref": "B"}}
            +   "Properties": {"GroupDescription": "g", "VpcId": {"Ref": "A"}}
              },
              "Instance": {
                "Type": "AWS::EC2::Instance",
                "Properties": {
                  "ImageId": "ami-0123456789abcdef0",
                  "SubnetId": {"Ref": "Subnet"},
                  "SecurityGroupIds": [{"Ref": "Group"}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html")

    /// The types that connect VPCs, or are about a thing of another one; those that a rule of its own is about.
    private static let exempt: Set = [
        "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress", "AWS::EC2::SecurityGroupVpcAssociation",
        "AWS::EC2::VPCPeeringConnection", "AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::Route",
    ]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        // A group that is associated with another VPC is of both.
        guard outcome.resources(of: "AWS::EC2::SecurityGroupVpcAssociation").isEmpty else { return [] }
        return outcome.resources.flatMap { resource -> [Diagnostic] in
            if exempt.contains(resource.type) { return [] }
            return holders(in: resource).compactMap { finding($0, outcome) }
        } + balancers(outcome)
    }

    /// The slots that stand together in one object, and so are of one VPC: subnets and groups first, they say most.
    private static func holders(in resource: Outcome.Resource) -> [[PropertyValue]] {
        let slots = resource.slots.filter { slot in
            slot.path.first.map { $0 == "*" || resource.writes($0) } ?? true
                && slot.kinds.contains { $0.typeName == "AWS::EC2::VPC" || VPCKind.isMember($0.typeName) }
        }
        // What a service of ECS names anywhere is of one VPC.
        let isWhole = resource.type == "AWS::ECS::Service"
        let objects = Dictionary(grouping: slots) { isWhole ? [] : $0.path.dropLast() }
        return objects.sorted { $0.key.lexicographicallyPrecedes($1.key) }.flatMap { path, slots in
            let rest = slots.sorted { rank($0) < rank($1) }.map { $0.path.dropFirst(path.count) }
            return resource.properties.values(at: path).map { object in rest.flatMap { object.values(at: $0) } }
        }
    }

    private static func rank(_ slot: Slot) -> Int {
        if slot.takes("AWS::EC2::VPC") { return 0 }
        return slot.takes(VPCKind.securityGroup) ? 2 : 1
    }

    private static func finding(_ values: [PropertyValue], _ outcome: Outcome) -> Diagnostic? {
        var first: (value: PropertyValue, vpc: KnownVPC)?
        for value in values {
            guard let vpc = outcome.vpc(ofMember: value) ?? outcome.vpc(value) else { continue }
            guard let known = first else {
                first = (value, vpc)
                continue
            }
            if known.vpc.differs(from: vpc) {
                return error(
                    at: value,
                    "'\(value.element)' mixes VPCs: '\(name(of: known.value))' is of '\(known.vpc.name)', "
                        + "'\(name(of: value))' of '\(vpc.name)'",
                    fix: "take what is of one VPC",
                    notes: [Diagnostic.Note(at: known.value.location, "of the other VPC")])
            }
        }
        return nil
    }

    private static func name(of value: PropertyValue) -> String { value.resource ?? value.text ?? "" }

    /// A listener sends to targets of its load balancer's VPC.
    private static func balancers(_ outcome: Outcome) -> [Diagnostic] {
        Forwarding(outcome).hops.compactMap { hop in
            // Targets that are addresses may be in a VPC that is connected.
            guard let balancer = hop.listener.flatMap({ outcome.resource($0["LoadBalancerArn"]) }),
                let one = outcome.vpc(ofMembers: balancer["Subnets"]),
                let other = outcome.vpc(hop.targetGroup["VpcId"]), one != other,
                hop.targetGroup["TargetType"].text(default: "instance") == "instance"
            else { return nil }
            return error(
                at: hop.value,
                "'\(hop.source.logicalID)' sends from VPC '\(one.name)' to '\(hop.targetGroup.logicalID)' in "
                    + "'\(other.name)'",
                fix: "give the target group the VpcId of the load balancer")
        }
    }
}
