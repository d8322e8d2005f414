// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// CloudFront before an API, and nothing past it.
@Suite struct DistributionTests {
    private func stack(
        _ architecture: Architecture, _ change: (inout Settings) -> Void = { _ in }
    ) -> StackUnderTest {
        StackUnderTest(
            ServiceStack(
                Settings.arranged(architecture).with {
                    $0.distribution = DistributionSettings()
                    change(&$0)
                }))
    }

    private static let domain = CustomDomain(name: "media.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ")
    private static let certificate = "arn:aws:acm:us-east-1:123456789012:certificate/x"

    @Test(arguments: [
        ("stage of a REST API", Architecture.restAPI(), "ApiStage"),
        ("balancer of an HTTP API", .httpAPI(), "LoadBalancer"),
    ])
    func onlyTheDistributionsSecretOpensTheAPI(name: String, architecture: Architecture, guarded: String) throws {
        let stack = stack(architecture)
        #expect(stack.messages.isEmpty)
        let association = try stack.resource(WAFv2.WebACLAssociation.self)
        #expect(association["ResourceArn"]?.refers(to: guarded) == true)
        let webACL = try stack.resource(WAFv2.WebACL.self)
        #expect(webACL["DefaultAction"] == ["Block": [:]])
        let asked = webACL["Rules[0].Statement.ByteMatchStatement"]
        #expect(webACL["Rules"]?.arrayValue?.count == 1 && webACL["Rules[0].Action"] == ["Allow": [:]])
        let sent = try stack.resource(CloudFront.Distribution.self)[
            "DistributionConfig.Origins[0].OriginCustomHeaders[0]"]
        #expect(asked?["SearchString"] == sent?["HeaderValue"] && asked?["SearchString"] != nil)
        #expect(asked?["FieldToMatch"]?["SingleHeader"]?["Name"] == sent?["HeaderName"])
        // The secret itself stands nowhere.
        #expect(sent?["HeaderValue"] == .sub("{{resolve:secretsmanager:${OriginSecret}:SecretString}}"))
    }

    @Test(arguments: [(Architecture.restAPI(), "Api"), (.httpAPI(), "HttpApi")])
    func theWayLeadsThroughIt(architecture: Architecture, api: String) {
        let hops = stack(architecture).traffic.paths.first?.hops ?? []
        #expect(hops.prefix(3) == ["client", "distribution 'Distribution'", "API '\(api)'"])
    }

    @Test func requestsComeToTheStageByTheAPIsOwnName() throws {
        let origin = try stack(.httpAPI()).resource(CloudFront.Distribution.self)["DistributionConfig.Origins[0]"]
        #expect(origin?["DomainName"] == .sub("${HttpApi}.execute-api.${AWS::Region}.${AWS::URLSuffix}"))
        #expect(origin?["OriginPath"] == .sub("/${HttpApiStage}"))
        #expect(origin?["CustomOriginConfig"]?["OriginProtocolPolicy"] == "https-only")
    }

    @Test func theNameIsTheDistributionsAndNotTheAPIs() throws {
        let stack = stack(.httpAPI()) {
            $0.customDomain = Self.domain
            $0.distribution = DistributionSettings(certificateArn: Self.certificate)
        }
        #expect(stack.messages.isEmpty)
        #expect(stack.resources(ApiGatewayV2.DomainName.self).isEmpty)
        // CloudFront calls the API by the address that a name of its own would close.
        #expect(try stack.resource(ApiGatewayV2.Api.self)["DisableExecuteApiEndpoint"] == nil)
        let records = stack.resources(Route53.RecordSet.self)
        #expect(records.map { $0["Type"] } == ["A", "AAAA"])
        for record in records { #expect(record["AliasTarget.DNSName"] == .getAtt("Distribution", "DomainName")) }
        stack.expect(Output("Url", .sub("https://${DomainName}")))
    }

    @Test func inUSEast1TheStackHasTheCertificateAndTheWebACL() throws {
        let stack = StackUnderTest(
            ServiceStack(
                Sample.nat.with {
                    $0.distribution = DistributionSettings()
                    $0.customDomain = Self.domain
                    $0.webACL = true
                }))
        #expect(stack.messages.isEmpty)
        let config = try stack.resource(CloudFront.Distribution.self)["DistributionConfig"]
        #expect(config?["WebACLId"] == .getAtt("WebAcl", "Arn"))
        #expect(config?["ViewerCertificate"]?["AcmCertificateArn"] == .ref("Certificate"))
        #expect(try stack.resource(WAFv2.WebACL.self, "WebAcl")["Scope"] == "CLOUDFRONT")
        #expect(try stack.resource(WAFv2.WebACL.self, "OriginWebAcl")["Scope"] == "REGIONAL")
    }

    @Test func whatCannotBeIsSaid() {
        #expect(
            stack(.publicLoadBalancer()).messages.contains("the distribution has no API behind it"))
        #expect(
            stack(.httpAPI()) { $0.customDomain = Self.domain }.messages
                .contains("the distribution has no certificate for the custom domain"))
        #expect(
            stack(.httpAPI()) { $0.webACL = true }.messages
                .contains("the web ACL would not stand before the distribution"))
    }
}
