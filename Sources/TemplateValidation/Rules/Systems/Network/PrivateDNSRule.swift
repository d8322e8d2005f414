// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Private names of endpoints need the VPC's DNS, and each name one endpoint.
enum PrivateDNSRule: SystemRule {
    static let description = RuleDescription(
        "private-dns",
        "An endpoint with private DNS is the service's only one, in a VPC with DNS support and hostnames.",
        reason: "EC2 refuses the endpoint",
        example: """
              "Vpc": {
                "Type": "AWS::EC2::VPC",
            -   "Properties": {"CidrBlock": "10.0.0.0/16", "EnableDnsSupport": true}
            +   "Properties": {"CidrBlock": "10.0.0.0/16", "EnableDnsSupport": true, "EnableDnsHostnames": true}
              },
              "Subnet": {
                "Type": "AWS::EC2::Subnet",
                "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.0.0.0/24"}
              },
              "Endpoint": {
                "Type": "AWS::EC2::VPCEndpoint",
                "Properties": {
                  "VpcId": {"Ref": "Vpc"},
                  "ServiceName": {"Fn::Sub": "com.amazonaws.${AWS::Region}.logs"},
                  "VpcEndpointType": "Interface",
                  "PrivateDnsEnabled": true,
                  "SubnetIds": [{"Ref": "Subnet"}]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/vpc/latest/privatelink/interface-endpoints.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var first: [[String]: Outcome.Resource] = [:]
        var found: [Diagnostic] = []
        for endpoint in outcome.resources(of: "AWS::EC2::VPCEndpoint") {
            let flag = endpoint["PrivateDnsEnabled"]
            guard endpoint["VpcEndpointType"].text == "Interface", flag.bool == true,
                let name = outcome.vpc(endpoint["VpcId"])?.name
            else { continue }
            if let vpc = outcome[name] {
                for (property, value) in [("EnableDnsSupport", true), ("EnableDnsHostnames", false)]
                where vpc[property].bool(default: value) == false {
                    found.append(
                        error(
                            at: flag, "'\(endpoint.logicalID)' has private DNS, but VPC '\(name)' has \(property) off",
                            why: "EC2 answers \"Enabling private DNS requires both enableDnsSupport and "
                                + "enableDnsHostnames VPC attributes set to true\"",
                            fix: "set \(property) of '\(name)' to true"))
                }
            }
            guard let service = VPCEndpoint.service(of: endpoint) else { continue }
            if let other = first.updateValue(endpoint, forKey: [name, service]) {
                found.append(
                    error(
                        at: flag,
                        "'\(other.logicalID)' has the private DNS names of \(service) in VPC '\(name)' already",
                        why: "EC2 answers \"private-dns-enabled cannot be set because there is already a "
                            + "conflicting DNS domain\"",
                        fix: "remove one of the endpoints, or switch its PrivateDnsEnabled off"))
            }
        }
        return found
    }
}
