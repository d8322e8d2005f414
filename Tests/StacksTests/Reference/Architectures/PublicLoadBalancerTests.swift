// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

@Suite struct PublicLoadBalancerTests {
    let stack = StackUnderTest(ServiceStack(.arranged(.publicLoadBalancer())))
    let encrypted = StackUnderTest(
        ServiceStack(
            Settings.arranged(.publicLoadBalancer()).with {
                $0.loadBalancerCertificate = LoadBalancerCertificate(
                    arn: "arn:aws:acm:eu-west-1:123456789012:certificate/x", domainName: "site.example.com")
            }))

    @Test func hasNoFindings() {
        #expect(stack.messages.isEmpty)
        #expect(encrypted.messages.isEmpty)
    }

    @Test func thereIsNoAPIAndNoPrivateSubnet() {
        #expect(stack.count(ApiGateway.RestApi.self) == 0)
        #expect(stack.count(ApiGatewayV2.Api.self) == 0)
        #expect(stack.count(EC2.VPCEndpoint.self) == 0)
        #expect(stack.count(EC2.NatGateway.self) == 0)
        #expect(stack.resources(EC2.Subnet.self).map(\.logicalID) == ["PublicSubnet1", "PublicSubnet2"])
    }

    @Test func tasksHavePublicAddressesAndAdmitTheLoadBalancerOnly() throws {
        let service = try stack.resource(ECS.Service.self)
        #expect(service.properties.networkConfiguration?.awsvpcConfiguration?.assignPublicIp == .enabled)
        #expect(service.dependsOn.contains("PublicDefaultRoute"))
        stack.expect(EC2.SecurityGroup("WebSecurityGroup", groupDescription: .any, securityGroupIngress: .absent))
        stack.expect(
            every: EC2.SecurityGroupIngress(
                "*", ipProtocol: .any, sourceSecurityGroupId: .getAtt("LoadBalancerSecurityGroup", "GroupId")))
    }

    @Test func theLoadBalancerFacesTheInternet() {
        stack.expect(every: ElasticLoadBalancingV2.LoadBalancer("*", scheme: .internetFacing))
        stack.expect(
            every: ElasticLoadBalancingV2.Listener("*", defaultActions: .any, loadBalancerArn: .any, protocol: "HTTP"))
        stack.expect(Output("Url", .sub("http://${LoadBalancer.DNSName}")))
    }

    @Test func aCertificateMakesItHTTPSAndRedirectsHTTP() {
        encrypted.expect(
            ElasticLoadBalancingV2.Listener(
                "Listener", defaultActions: .any, loadBalancerArn: .any,
                certificates: [.init(certificateArn: .ref("LoadBalancerCertificateArn"))], protocol: "HTTPS"))
        encrypted.expect(
            ElasticLoadBalancingV2.Listener(
                "RedirectListener", defaultActions: [.init(type: "redirect")], loadBalancerArn: .any, port: 80))
        encrypted.expect(
            EC2.SecurityGroup(
                "LoadBalancerSecurityGroup", groupDescription: .any,
                securityGroupIngress: [.init(ipProtocol: .any, fromPort: 443), .init(ipProtocol: .any, fromPort: 80)]))
    }

    @Test func aDomainLeadsToTheLoadBalancer() throws {
        let settings = Settings.arranged(.publicLoadBalancer()).with {
            $0.customDomain = CustomDomain(name: "site.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ")
        }
        let made = StackUnderTest(ServiceStack(settings))
        #expect(made.messages.isEmpty)
        made.expect(
            CertificateManager.Certificate("Certificate", domainName: .ref("DomainName"), validationMethod: "DNS"))
        made.expect(
            ElasticLoadBalancingV2.Listener(
                "Listener", defaultActions: .any, loadBalancerArn: .any,
                certificates: [.init(certificateArn: .ref("Certificate"))], protocol: "HTTPS"))
        let stack = StackUnderTest(
            ServiceStack(
                settings.with {
                    $0.loadBalancerCertificate = LoadBalancerCertificate(
                        arn: "arn:aws:acm:eu-west-1:123456789012:certificate/x", domainName: "site.example.com")
                }))
        #expect(
            try stack.resource(Route53.RecordSet.self)["AliasTarget.DNSName"] == .getAtt("LoadBalancer", "DNSName"))
        stack.expect(Output("Url", .sub("https://${DomainName}")))
    }
}
