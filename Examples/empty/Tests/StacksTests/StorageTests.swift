import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct StorageTests {
    let stack = StackUnderTest(Storage())

    @Test func nothingInTheBucketIsPublic() {
        stack.expect(every: S3.Bucket("*", publicAccessBlockConfiguration: .blockAll))
    }

    @Test func nothingIsFound() { stack.expectNoFindings() }
}
