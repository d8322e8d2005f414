// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import Testing

@testable import Stacks

/// What people, scripts and the dashboard look up: an output that is gone breaks them, and nothing else says so.
@Suite struct OutputTests {
    @Test func theServicesSayWhereTheyAreAndWhatTheyAreCalled() throws {
        let stack = StackUnderTest(ServiceStack(Sample.development))
        #expect(
            stack.names(in: .outputs) == [
                "Url", "EntranceName", "LoadBalancerName", "ClusterName", "WebServiceName", "WebTargetGroupName",
                "WebLogGroupName",
            ])
        #expect(try stack.output("ClusterName") == .ref("Cluster"))
        #expect(try stack.output("WebServiceName") == .getAtt("WebService", "Name"))
        #expect(try stack.output("WebLogGroupName") == .ref("WebLogGroup"))
    }

    @Test func theRegistrySaysWhereImagesGo() throws {
        let stack = StackUnderTest(RegistryStack(Sample.development))
        #expect(try stack.output("WebRepositoryUri") == .getAtt("WebRepository", "RepositoryUri"))
        #expect(try stack.resource(ECR.Repository.self).updateReplacePolicy == "Retain")
    }

    /// Whoever deploys has what the next step takes.
    @Test func whatIsStillToBeDoneHasItsOutput() {
        let plan = Throttling(requestsPerSecond: 1, burst: 1)
        StackUnderTest(ServiceStack(.arranged(.restAPI(RestAPISettings(authorization: .iam, usagePlan: plan)))))
            .expect(Output("ApiKeyId", .ref("ApiKey")))
        StackUnderTest(ServiceStack(Sample.publicLoadBalancer))
            .expect(Output("UrlRecordTarget", .getAtt("LoadBalancer", "DNSName")))
        let plain = StackUnderTest(ServiceStack(Sample.development)).template[.outputs].map(\.key)
        #expect(!plain.contains("ApiKeyId") && !plain.contains("UrlRecordTarget"))
    }
}
