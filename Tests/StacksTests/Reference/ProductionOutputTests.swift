// SPDX-License-Identifier: Apache-2.0

import StackTesting
import Testing

@testable import Stacks

/// What people and scripts look up in production.
@Suite struct ProductionOutputTests {
    @Test(arguments: ["Web", "Orders"]) func eachServiceSaysWhereItsImagesGoAndItsLogsAre(service: String) throws {
        let registry = StackUnderTest(RegistryStack(Sample.production))
        #expect(try registry.output("\(service)RepositoryUri") == .getAtt("\(service)Repository", "RepositoryUri"))
        let stack = StackUnderTest(ServiceStack(Sample.production))
        #expect(try stack.output("\(service)LogGroupName") == .ref("\(service)LogGroup"))
        #expect(try stack.output("\(service)ServiceName") == .getAtt("\(service)Service", "Name"))
    }
}
