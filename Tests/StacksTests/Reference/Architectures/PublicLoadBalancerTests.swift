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
        #expect(service["NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp"] == "ENABLED")
        #expect(service.dependsOn.contains("PublicDefaultRoute"))
        #expect(try stack.resource(EC2.SecurityGroup.self, "WebSecurityGroup")["SecurityGroupIngress"] == nil)
        let rule = try stack.resource(EC2.SecurityGroupIngress.self)
        #expect(rule["SourceSecurityGroupId"]?.refers(to: "LoadBalancerSecurityGroup") == true)
    }

    @Test func theLoadBalancerFacesTheInternet() throws {
        #expect(try stack.resource(ElasticLoadBalancingV2.LoadBalancer.self)["Scheme"] == "internet-facing")
        #expect(try stack.resource(ElasticLoadBalancingV2.Listener.self)["Protocol"] == "HTTP")
        #expect(try stack.output("Url") == .sub("http://${LoadBalancer.DNSName}"))
    }

    @Test func aCertificateMakesItHTTPSAndRedirectsHTTP() throws {
        let listener = try encrypted.resource(ElasticLoadBalancingV2.Listener.self, "Listener")
        #expect(listener["Protocol"] == "HTTPS")
        #expect(listener["Certificates[0].CertificateArn"] == .ref("LoadBalancerCertificateArn"))
        let redirect = try encrypted.resource(ElasticLoadBalancingV2.Listener.self, "RedirectListener")
        #expect(redirect["Port"] == 80)
        #expect(redirect["DefaultActions[0].Type"] == "redirect")
        let ports = try encrypted.resource(EC2.SecurityGroup.self, "LoadBalancerSecurityGroup")["SecurityGroupIngress"]
        #expect(ports?.arrayValue?.map { $0["FromPort"] } == [443, 80])
    }

    @Test func aDomainLeadsToTheLoadBalancer() throws {
        let settings = Settings.arranged(.publicLoadBalancer()).with {
            $0.customDomain = CustomDomain(name: "site.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ")
        }
        #expect(
            StackUnderTest(ServiceStack(settings)).messages
                == ["the custom domain leads to a load balancer without a certificate"])
        let stack = StackUnderTest(
            ServiceStack(
                settings.with {
                    $0.loadBalancerCertificate = LoadBalancerCertificate(
                        arn: "arn:aws:acm:eu-west-1:123456789012:certificate/x", domainName: "site.example.com")
                }))
        #expect(
            try stack.resource(Route53.RecordSet.self)["AliasTarget.DNSName"] == .getAtt("LoadBalancer", "DNSName"))
        #expect(try stack.output("Url") == .sub("https://${DomainName}"))
    }
}
