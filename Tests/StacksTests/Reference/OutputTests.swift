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
}
