// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// Clients get at a load balancer's listeners.
enum UnreachableListenerRule: SystemRule {
    static let description = RuleDescription(
        "unreachable-listener", "Clients can reach the listeners of a load balancer: the internet where it faces it.",
        reason: "every request ends in a timeout",
        example: """
              "Group": {
                "Type": "AWS::EC2::SecurityGroup",
                "Properties": {
                  "GroupDescription": "Balancer",
                  "VpcId": "vpc-00000001",
                  "SecurityGroupIngress": [
            -       {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0"}
            +       {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"}
                  ]
                }
              },
              "Balancer": {
                "Type": "AWS::ElasticLoadBalancingV2::LoadBalancer",
                "Properties": {"SecurityGroups": [{"Ref": "Group"}], "Subnets": ["subnet-00000001", "subnet-00000002"]}
              },
              "Listener": {
                "Type": "AWS::ElasticLoadBalancingV2::Listener",
                "Properties": {
                  "LoadBalancerArn": {"Ref": "Balancer"},
                  "Port": 443,
                  "Protocol": "HTTPS",
                  "Certificates": [{"CertificateArn": "arn:aws:acm:eu-west-1:123456789012:certificate/1"}],
                  "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}]
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html",
        evidence: .knowledge)

    static func findings(in system: SystemModel) -> [Diagnostic] {
        findings(on: RequestPaths(system.network, system.balancing).pathsToListeners())
    }
}
