// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension CheckTable {
    /// VPCs and what belongs to them.
    static let network: [Check] =
        [
            Check(
                "vpc-flow-logs", "AWS::EC2::VPC",
                demands: .companion("AWS::EC2::FlowLog", at: "ResourceId", fix: "add a FlowLog for it"),
                says: "VPCs have flow logs.", why: "nobody can tell afterwards what talked to what",
                badResources: #""V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}"#,
                goodResources: """
                    "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                    "F": {"Type": "AWS::EC2::FlowLog", "Properties": {"ResourceId": {"Ref": "V"}, "ResourceType": "VPC"}}
                    """),
            Check(
                "default-security-group", "AWS::EC2::SecurityGroupIngress", "AWS::EC2::SecurityGroupEgress",
                demands: .system(fix: "take a group of its own") { resource, _ in
                    resource["GroupId"].reference?.attribute == "DefaultSecurityGroup"
                        ? .broken("adds to the VPC's default security group", at: resource["GroupId"]) : .met
                },
                says: "The security group that comes with a VPC stays empty.",
                why: "whatever is started without a group gets this one",
                badResources: """
                    "V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}},
                    "I": {"Type": "AWS::EC2::SecurityGroupIngress", "Properties": {
                      "GroupId": {"Fn::GetAtt": ["V", "DefaultSecurityGroup"]}, "IpProtocol": "-1", "CidrIp": "10.0.0.0/8"}}
                    """,
                goodResources: """
                    "G": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "d"}},
                    "I": {"Type": "AWS::EC2::SecurityGroupIngress", "Properties": {
                      "GroupId": {"Ref": "G"}, "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "10.0.0.0/8"}}
                    """),
            Check(
                "subnet-public-addresses", "AWS::EC2::Subnet", demands: .isFalse("MapPublicIpOnLaunch"),
                says: "Subnets give no public addresses by themselves.",
                why: "whatever is started there can be reached from the internet", bad: #""MapPublicIpOnLaunch": true"#,
                good: #""MapPublicIpOnLaunch": false"#),
            Check(
                "internet-route", "AWS::EC2::Route",
                demands: .system(fix: "route to a NAT gateway, or to fewer addresses") { route, _ in
                    let isEverything =
                        route["DestinationCidrBlock"].text == "0.0.0.0/0"
                        || route["DestinationIpv6CidrBlock"].text == "::/0"
                    return isEverything && !route["GatewayId"].isAbsent
                        ? .broken("leads every address to an internet gateway", at: route["GatewayId"]) : .met
                },
                says: "No route leads everything to an internet gateway.",
                why: "what has a public address there is reached from everywhere",
                bad: #""RouteTableId": "rtb-1", "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "igw-1""#,
                good: #""RouteTableId": "rtb-1", "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "nat-1""#),
            Check(
                "unused-address", "AWS::EC2::EIP",
                demands: .system(fix: "use it or take it away") { address, system in
                    let isUsed =
                        !address["InstanceId"].isAbsent || !address["NetworkInterfaceId"].isAbsent
                        || system.outcome.resources.contains { $0.referencedNames.contains(address.logicalID) }
                    return isUsed ? .met : system.outcome.mayHaveMore ? .unknown : .broken("is used by nothing")
                },
                says: "Elastic addresses are used.", why: "it is paid for, and nobody watches what answers there",
                badResources: #""E": {"Type": "AWS::EC2::EIP"}"#,
                goodResources: """
                    "E": {"Type": "AWS::EC2::EIP"},
                    "N": {"Type": "AWS::EC2::NatGateway", "Properties": {
                      "SubnetId": "subnet-1", "AllocationId": {"Fn::GetAtt": ["E", "AllocationId"]}}}
                    """),
            Check(
                "unused-network-acl", "AWS::EC2::NetworkAcl",
                demands: .companion(
                    "AWS::EC2::SubnetNetworkAclAssociation", at: "NetworkAclId", fix: "use it or take it away"),
                says: "Network ACLs are used.", why: "who reads it takes for guarded what is not",
                badResources: #""A": {"Type": "AWS::EC2::NetworkAcl", "Properties": {"VpcId": "vpc-1"}}"#,
                goodResources: """
                    "A": {"Type": "AWS::EC2::NetworkAcl", "Properties": {"VpcId": "vpc-1"}},
                    "S": {"Type": "AWS::EC2::SubnetNetworkAclAssociation", "Properties": {
                      "SubnetId": "subnet-1", "NetworkAclId": {"Ref": "A"}}}
                    """),
            Check(
                "network-acl-administration", "AWS::EC2::NetworkAclEntry", demands: .admitsNoAdministration,
                says: "Network ACLs admit nobody to SSH and RDP from everywhere.",
                why: "such ports are scanned all day, and one weak password is enough",
                bad: """
                    "NetworkAclId": "acl-1", "RuleNumber": 100, "RuleAction": "allow", "Protocol": 6,
                    "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 22, "To": 22}
                    """,
                good: """
                    "NetworkAclId": "acl-1", "RuleNumber": 100, "RuleAction": "allow", "Protocol": 6,
                    "CidrBlock": "0.0.0.0/0", "PortRange": {"From": 443, "To": 443}
                    """),
            Check(
                "transit-gateway-attachments", "AWS::EC2::TransitGateway",
                demands: .isNoneOf("AutoAcceptSharedAttachments", ["enable"]),
                says: "Transit gateways accept no attachment by themselves.",
                why: "any account that it is shared with is in the network",
                bad: #""AutoAcceptSharedAttachments": "enable""#,
                good: #""AutoAcceptSharedAttachments": "disable""#),
            Check(
                "vpn-client-logs", "AWS::EC2::ClientVpnEndpoint", demands: .isTrue("ConnectionLogOptions.Enabled"),
                says: "VPN endpoints log who connects.", why: "nobody can tell afterwards who was in the network",
                bad: #""ConnectionLogOptions": {"Enabled": false}"#,
                good: #""ConnectionLogOptions": {"Enabled": true, "CloudwatchLogGroup": "l"}"#),
            Check(
                "vpn-logs", "AWS::EC2::VPNConnection",
                demands: .some(
                    "VpnTunnelOptionsSpecifications", .isTrue("LogOptions.CloudwatchLogOptions.LogEnabled")),
                says: "VPN connections log what their tunnels do.", why: "nobody can tell why a tunnel went down",
                bad: "",
                good: """
                    "VpnTunnelOptionsSpecifications": [
                      {"LogOptions": {"CloudwatchLogOptions": {"LogEnabled": true, "LogGroupArn": "l"}}}]
                    """),
            Check(
                "interface-source-check", "AWS::EC2::NetworkInterface",
                demands: .isTrue("SourceDestCheck", default: true),
                says: "Network interfaces take what is meant for them alone.",
                why: "whatever runs there can pass on or read other's packets", bad: #""SourceDestCheck": false"#,
                good: ""),
            Check(
                "firewall-logging", "AWS::NetworkFirewall::Firewall",
                demands: .companion(
                    "AWS::NetworkFirewall::LoggingConfiguration", at: "FirewallArn",
                    fix: "add a LoggingConfiguration for it"),
                says: "Network firewalls write logs.", why: "nobody can tell what it stopped or let through",
                badResources: #""F": {"Type": "AWS::NetworkFirewall::Firewall"}"#,
                goodResources: """
                    "F": {"Type": "AWS::NetworkFirewall::Firewall"},
                    "L": {"Type": "AWS::NetworkFirewall::LoggingConfiguration",
                      "Properties": {"FirewallArn": {"Ref": "F"}}}
                    """),
            Check(
                "firewall-rules", "AWS::NetworkFirewall::FirewallPolicy",
                demands: .any([
                    .isGiven("FirewallPolicy.StatefulRuleGroupReferences"),
                    .isGiven("FirewallPolicy.StatelessRuleGroupReferences"),
                ]),
                says: "Policies of network firewalls have rules.", why: "it does the same with everything",
                bad: #""FirewallPolicy": {"StatelessDefaultActions": ["aws:pass"]}"#,
                good: #""FirewallPolicy": {"StatefulRuleGroupReferences": [{"ResourceArn": "r"}]}"#),
            Check(
                "firewall-default", "AWS::NetworkFirewall::FirewallPolicy",
                demands: .containsNone("FirewallPolicy.StatelessDefaultActions", ["aws:pass"]),
                says: "Network firewalls drop or look into what no rule is about.", why: "it passes unseen",
                bad: #""FirewallPolicy": {"StatelessDefaultActions": ["aws:pass"]}"#,
                good: #""FirewallPolicy": {"StatelessDefaultActions": ["aws:forward_to_sfe"]}"#),
            Check(
                "firewall-fragments", "AWS::NetworkFirewall::FirewallPolicy",
                demands: .containsNone("FirewallPolicy.StatelessFragmentDefaultActions", ["aws:pass"]),
                says: "Network firewalls drop or look into fragments that no rule is about.", why: "they pass unseen",
                bad: #""FirewallPolicy": {"StatelessFragmentDefaultActions": ["aws:pass"]}"#,
                good: #""FirewallPolicy": {"StatelessFragmentDefaultActions": ["aws:drop"]}"#),
            Check(
                "firewall-rule-group", "AWS::NetworkFirewall::RuleGroup",
                demands: .isGiven("RuleGroup.RulesSource.StatelessRulesAndCustomActions.StatelessRules"),
                where: .isOneOf("Type", ["STATELESS"]), says: "Rule groups of network firewalls have rules.",
                why: "who reads it takes for guarded what is not",
                bad: """
                    "Type": "STATELESS",
                    "RuleGroup": {"RulesSource": {"StatelessRulesAndCustomActions": {"StatelessRules": []}}}
                    """,
                good: """
                    "Type": "STATELESS", "RuleGroup": {"RulesSource": {"StatelessRulesAndCustomActions": {
                      "StatelessRules": [{"Priority": 1, "RuleDefinition": {"Actions": ["aws:drop"]}}]}}}
                    """),
            Check(
                "firewall-deletion-protection", "AWS::NetworkFirewall::Firewall", demands: .isTrue("DeleteProtection"),
                says: "Network firewalls are protected from deletion.", why: "one wrong command opens the network",
                bad: "", good: #""DeleteProtection": true"#),
            Check(
                "firewall-subnet-protection", "AWS::NetworkFirewall::Firewall",
                demands: .isTrue("SubnetChangeProtection"), says: "Network firewalls keep their subnets.",
                why: "one wrong change lets a zone's traffic pass by", bad: "", good: #""SubnetChangeProtection": true"#
            ),
        ]
        + [
            ("ec2", "EC2"), ("ecr.api", "ECR's API"), ("ecr.dkr", "ECR's registry"), ("ssm", "Systems Manager"),
            ("ssm-contacts", "Incident Manager's contacts"), ("ssm-incidents", "Incident Manager"),
        ].map { vpcEndpoint($0.0, $0.1) }

    private static func vpcEndpoint(_ service: String, _ title: String) -> Check {
        let vpc = #""V": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}"#
        return Check(
            "\(service.split(separator: ".").joined(separator: "-"))-endpoint", "AWS::EC2::VPC",
            demands: .hasEndpoint(of: service), says: "VPCs have an endpoint of \(title).",
            why: "calls of the service leave the VPC, and need a way to the internet", badResources: vpc,
            goodResources: """
                \(vpc),
                "E": {"Type": "AWS::EC2::VPCEndpoint", "Properties": {"VpcId": {"Ref": "V"},
                  "VpcEndpointType": "Interface", "ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.\(service)"}}}
                """)
    }

    private static let riskyPorts: [Quantity] = [
        20, 21, 22, 23, 25, 110, 135, 143, 445, 1433, 1434, 3000, 3306, 3389, 4333, 5000, 5432, 5500, 5601, 8080, 8088,
        8888, 9200, 9300,
    ]

    /// What security groups admit.
    static let firewalls: [Check] = [
        openPort(
            "open-administration", .noOpenPort([22, 3389], "SSH or RDP", fix: "admit the addresses that need it"),
            says: "Security groups admit nobody to SSH and RDP from everywhere.",
            why: "such ports are scanned all day, and one weak password is enough"),
        openPort(
            "open-risky-port",
            .noOpenPort(
                riskyPorts, "ports of risk (FTP, SSH, mail, databases …)", fix: "admit the addresses that need it"),
            says: "Security groups open no port of risk to everybody.",
            why: "what listens there was not made for the internet"),
        openPort(
            "open-unusual-port",
            .noOpenPort(
                [80, 443], others: true, "more than one port of the web", fix: "admit the addresses that need it"),
            says: "Security groups open nothing but 80 and 443 to everybody.",
            why: "what listens there was not made for the internet"),
    ]

    private static func openPort(_ id: String, _ demand: Demand, says summary: String, why reason: String) -> Check {
        func group(_ port: Int) -> String {
            """
            "GroupDescription": "d", "SecurityGroupIngress": [
              {"IpProtocol": "tcp", "FromPort": \(port), "ToPort": \(port), "CidrIp": "0.0.0.0/0"}]
            """
        }
        return Check(
            id, "AWS::EC2::SecurityGroup", "AWS::EC2::SecurityGroupIngress", demands: demand, says: summary,
            why: reason, bad: group(22), good: group(443))
    }
}
