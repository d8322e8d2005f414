// SPDX-License-Identifier: Apache-2.0

import StackTesting
import Testing

@testable import Stacks

/// What is deployed in one architecture can be deployed in another: CloudFormation makes no other type of a logical ID.
@Suite struct ArchitectureChangeTests {
    private static let jwt = HTTPAuthorization.jwt(issuer: "https://login.example.com/", audience: ["shop"])
    private static let function = "arn:aws:lambda:eu-west-1:123456789012:function:gate"

    private static let all: [(name: String, architecture: Architecture)] = [
        ("legacy", .restAPI()),
        ("network", .restAPI(RestAPISettings(link: .toNetworkLoadBalancer))),
        ("application", .restAPI(RestAPISettings(link: .toApplicationLoadBalancer))),
        ("guarded", .restAPI(RestAPISettings(authorization: .lambda(functionArn: function), accessLogs: true))),
        ("keyed", .restAPI(RestAPISettings(usagePlan: Throttling(requestsPerSecond: 1, burst: 1)))),
        (
            "signed",
            .restAPI(RestAPISettings(authorization: .jwt(issuer: "https://login.example.com/", audience: ["a"])))
        ),
        ("http", .httpAPI()), ("tokens", .httpAPI(HTTPAPISettings(authorization: jwt, accessLogs: true))),
        ("asking", .httpAPI(HTTPAPISettings(authorization: .lambda(functionArn: function)))),
        ("public", .publicLoadBalancer()),
    ]

    private static func stack(_ architecture: Architecture) -> StackUnderTest {
        let settings = Settings.arranged(architecture).with {
            $0.webACL = true
            $0.loadBalancerCertificate = LoadBalancerCertificate(
                arn: "arn:aws:acm:eu-west-1:123456789012:certificate/x", domainName: "api.example.com")
            $0.customDomain = CustomDomain(name: "api.example.com", hostedZoneId: "Z0123456789ABCDEFGHIJ")
        }
        return StackUnderTest(ServiceStack(settings))
    }

    @Test func noLogicalIDIsOfTwoTypes() {
        var types: [String: String] = [:]
        for (name, architecture) in Self.all {
            for resource in Self.stack(architecture).template.resources {
                let type = types[resource.logicalID] ?? resource.type
                #expect(type == resource.type, "\(name): \(resource.logicalID)")
                types[resource.logicalID] = type
            }
        }
        #expect(types["Api"] == "AWS::ApiGateway::RestApi")
    }

    @Test func everyChangeIsOneThatCloudFormationMakes() {
        let stacks = Self.all.map { (name: $0.name, stack: Self.stack($0.architecture)) }
        for old in stacks {
            for new in stacks where new.name != old.name {
                let change = Change(from: .stack(old.stack), to: new.stack)
                #expect(change.refused.isEmpty, "\(old.name) to \(new.name): \(change.refused)")
            }
        }
    }
}
