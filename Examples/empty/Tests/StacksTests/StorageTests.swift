import AWS
import StackTesting
import Testing

@testable import Stacks

@Test func nothingInTheBucketIsPublic() throws {
    let stack = StackUnderTest(Storage())
    let bucket = try stack.resource(S3.Bucket.self, "Bucket")
    #expect(bucket["PublicAccessBlockConfiguration.RestrictPublicBuckets"] == true)
    #expect(stack.diagnostics.isEmpty)
}
