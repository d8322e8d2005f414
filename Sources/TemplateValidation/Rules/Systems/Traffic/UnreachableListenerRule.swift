import TemplateAnalysis
import TemplateModel

/// Clients get at a load balancer's listeners.
enum UnreachableListenerRule: SystemRule {
    static let description = RuleDescription(
        "unreachable-listener", "Clients can reach the listeners of a load balancer: the internet where it faces it.",
        reason: "every request ends in a timeout", failing: .init(example(port: 80)),
        passing: .init(example(port: 443)),
        source:
            "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        findings(on: RequestPaths(system.network, system.balancing).waysToListeners())
    }

    private static func example(port: Int) -> String {
        #"{"Resources": {"Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "Balancer", "VpcId": "vpc-1", "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": \#(port), "ToPort": \#(port), "CidrIp": "0.0.0.0/0"}]}}, "Balancer": {"Type": "AWS::ElasticLoadBalancingV2::LoadBalancer", "Properties": {"SecurityGroups": [{"Ref": "Group"}], "Subnets": ["subnet-1", "subnet-2"]}}, "Listener": {"Type": "AWS::ElasticLoadBalancingV2::Listener", "Properties": {"LoadBalancerArn": {"Ref": "Balancer"}, "Port": 443, "Protocol": "HTTPS", "Certificates": [{"CertificateArn": "arn:aws:acm:eu-west-1:123456789012:certificate/1"}], "DefaultActions": [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200"}}]}}}}"#
    }
}
