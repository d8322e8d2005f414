// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Who may open a connection, and by which version of TLS.
@Suite struct MutualTLSTests {
    private func stack(_ architecture: Architecture, _ change: (inout Settings) -> Void) -> StackUnderTest {
        StackUnderTest(ServiceStack(Settings.arranged(architecture).with(change)))
    }

    private static let trust = MutualTLS(bucket: "trust", key: "authorities.pem", version: "v1")
    private static let domain = CustomDomain(name: "api.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ")

    @Test(arguments: [Architecture.restAPI(), .httpAPI()])
    func anAPIAsksForCertificatesByItsNameAlone(architecture: Architecture) throws {
        let stack = stack(architecture) { ($0.customDomain, $0.mutualTLS) = (Self.domain, Self.trust) }
        #expect(stack.messages.isEmpty)
        stack.expect(
            ApiGatewayV2.DomainName(
                "ApiDomainName", domainName: .any,
                mutualTlsAuthentication: .init(
                    truststoreUri: .sub("s3://${TrustStoreBucket}/${TrustStoreKey}"),
                    truststoreVersion: .ref("TrustStoreVersion"))))
        let api = stack.template.resources.first { ["Api", "HttpApi"].contains($0.logicalID) }
        #expect(try #require(api).properties["DisableExecuteApiEndpoint"] == true)
    }

    @Test func aPublicLoadBalancerAsksByItsTrustStore() {
        let stack = stack(.publicLoadBalancer()) { ($0.customDomain, $0.mutualTLS) = (Self.domain, Self.trust) }
        #expect(stack.messages.isEmpty)
        stack.expect(
            ElasticLoadBalancingV2.TrustStore(
                "TrustStore", caCertificatesBundleS3Bucket: .ref("TrustStoreBucket"),
                caCertificatesBundleS3Key: .ref("TrustStoreKey")))
        stack.expect(
            ElasticLoadBalancingV2.Listener(
                "Listener", defaultActions: .any, loadBalancerArn: .any,
                mutualAuthentication: .init(mode: "verify", trustStoreArn: .ref("TrustStore"))))
    }

    @Test func onlyTLS13ComesThroughWhereItMust() throws {
        let rest = stack(.restAPI()) { $0.requiresTLS13 = true }
        #expect(rest.messages.isEmpty)
        rest.expect(
            ApiGateway.RestApi(
                "Api", endpointAccessMode: "BASIC", securityPolicy: "SecurityPolicy_TLS13_1_3_2025_09"))
        let open = stack(.publicLoadBalancer()) { ($0.customDomain, $0.requiresTLS13) = (Self.domain, true) }
        #expect(open.messages.isEmpty)
        #expect(
            try open.resource(ElasticLoadBalancingV2.Listener.self, "Listener")["SslPolicy"]
                == "ELBSecurityPolicy-TLS13-1-3-PQ-2025-09")
    }

    @Test func whatCannotBeIsSaid() {
        #expect(
            stack(.httpAPI()) { $0.mutualTLS = Self.trust }.messages
                .contains("nothing can ask clients for certificates"))
        #expect(stack(.httpAPI()) { $0.requiresTLS13 = true }.messages == ["the HTTP API would go on with TLS 1.2"])
        #expect(
            stack(.restAPI()) {
                ($0.customDomain, $0.mutualTLS, $0.requiresTLS13) = (Self.domain, Self.trust, true)
            }.messages == ["clients cannot show certificates and be held to TLS 1.3"])
        #expect(
            stack(.publicLoadBalancer()) { $0.requiresTLS13 = true }.messages
                .contains("the load balancer speaks no TLS at all"))
    }
}
