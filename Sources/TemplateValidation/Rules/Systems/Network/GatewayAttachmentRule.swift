// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A resource that uses an internet gateway waits until the gateway is attached to the VPC.
enum GatewayAttachmentRule: SystemRule {
    static let description = RuleDescription(
        "gateway-attachment", "An internet gateway is attached to the VPC before anything uses it.",
        reason: "EC2 refuses what needs a gateway that is not attached yet; whether it is, is a race without DependsOn",
        example: """
              "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
              "Gateway": {"Type": "AWS::EC2::InternetGateway"},
              "Attachment": {
                "Type": "AWS::EC2::VPCGatewayAttachment",
                "Properties": {"VpcId": {"Ref": "Vpc"}, "InternetGatewayId": {"Ref": "Gateway"}}
              },
              "Table": {"Type": "AWS::EC2::RouteTable", "Properties": {"VpcId": {"Ref": "Vpc"}}},
              "Route": {
                "Type": "AWS::EC2::Route",
            +   "DependsOn": "Attachment",
                "Properties": {
                  "RouteTableId": {"Ref": "Table"},
                  "DestinationCidrBlock": "0.0.0.0/0",
                  "GatewayId": {"Ref": "Gateway"}
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let attachments = outcome.resources(of: "AWS::EC2::VPCGatewayAttachment")
        var dependencies = Dependencies(outcome)
        return doubles(attachments) + routes(outcome, attachments, &dependencies)
            + early(outcome, attachments, &dependencies)
    }

    /// A gateway has one VPC, and a VPC one internet gateway.
    private static func doubles(_ attachments: [Outcome.Resource]) -> [Diagnostic] {
        var byGateway: [String: Outcome.Resource] = [:]
        var byVPC: [String: Outcome.Resource] = [:]
        var found: [Diagnostic] = []
        for attachment in attachments {
            guard let gateway = attachment["InternetGatewayId"].resource else { continue }
            if let other = byGateway.updateValue(attachment, forKey: gateway) {
                found.append(
                    error(
                        at: attachment, "internet gateway '\(gateway)' is attached by '\(other.logicalID)' already",
                        why: "EC2 refuses the second attachment",
                        fix: "make an internet gateway for each VPC"))
            } else if let vpc = attachment["VpcId"].resource,
                let other = byVPC.updateValue(attachment, forKey: vpc)
            {
                found.append(
                    error(
                        at: attachment,
                        "VPC '\(vpc)' has an internet gateway by '\(other.logicalID)' already",
                        why: "EC2 refuses the second attachment",
                        fix: "remove one of the attachments"))
            }
        }
        return found
    }

    private static func routes(
        _ outcome: Outcome, _ attachments: [Outcome.Resource], _ dependencies: inout Dependencies
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for route in outcome.resources(of: "AWS::EC2::Route") {
            let value = route["GatewayId"]
            guard let gateway = outcome.resource(value, of: "AWS::EC2::InternetGateway") else { continue }
            let own = attachments.filter { $0["InternetGatewayId"].resource == gateway.logicalID }
            if own.isEmpty {
                let isComplete =
                    outcome.isComplete
                    && attachments.allSatisfy {
                        $0["InternetGatewayId"].isAbsent || $0["InternetGatewayId"].resource != nil
                    }
                if isComplete {
                    found.append(
                        error(
                            at: value,
                            "'\(route.logicalID)' leads to '\(gateway.logicalID)', which is attached to no VPC",
                            why: "EC2 refuses the route",
                            fix: "add an AWS::EC2::VPCGatewayAttachment, and let the route depend on it"))
                }
                continue
            }
            let vpcs = own.map { outcome.vpc($0["VpcId"]) }
            if let vpc = outcome.vpc(ofMember: route["RouteTableId"]), !vpcs.contains(vpc), !vpcs.contains(nil) {
                found.append(
                    error(
                        at: value,
                        "'\(route.logicalID)' is in VPC '\(vpc.name)', but '\(gateway.logicalID)' is attached to "
                            + "'\(vpcs.compactMap { $0?.name }.joined(separator: ", "))'",
                        why: "EC2 refuses the route",
                        fix: "attach an internet gateway to the VPC of the route"))
            } else if dependencies.all(of: route.logicalID).isDisjoint(with: own.map(\.logicalID)) {
                found.append(
                    warning(
                        at: route,
                        "'\(route.logicalID)' does not wait for '\(own[0].logicalID)', which attaches the gateway",
                        fix: "add DependsOn \"\(own[0].logicalID)\""))
            }
        }
        return found
    }

    /// What has an address of the internet, each with the subnets that it stands in.
    private static func facing(_ outcome: Outcome) -> [(Outcome.Resource, PropertyValue)] {
        let balancers = outcome.resources(of: "AWS::ElasticLoadBalancingV2::LoadBalancer").filter {
            $0["Scheme"].text(default: "internet-facing") == "internet-facing"
        }
        let gateways = outcome.resources(of: "AWS::EC2::NatGateway").filter {
            $0["ConnectivityType"].text(default: "public") == "public"
        }
        return balancers.map { ($0, $0["Subnets"]) } + gateways.map { ($0, $0["SubnetId"]) }
    }

    private static func early(
        _ outcome: Outcome, _ attachments: [Outcome.Resource], _ dependencies: inout Dependencies
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        for (resource, subnets) in facing(outcome) {
            guard let vpc = outcome.vpc(ofMembers: subnets) else { continue }
            let own = attachments.filter { !$0["InternetGatewayId"].isAbsent && outcome.vpc($0["VpcId"]) == vpc }
            guard !own.isEmpty,
                dependencies.all(of: resource.logicalID).isDisjoint(with: own.map(\.logicalID))
            else { continue }
            found.append(
                warning(
                    at: resource,
                    "'\(resource.logicalID)' faces the internet and does not wait for '\(own[0].logicalID)', which "
                        + "attaches the gateway",
                    fix: "add DependsOn \"\(own[0].logicalID)\""))
        }
        return found
    }
}
