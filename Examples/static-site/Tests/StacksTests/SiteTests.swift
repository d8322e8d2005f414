import AWS
import StackTesting
import Testing

@testable import Stacks

@Suite struct SiteTests {
    let stack = StackUnderTest(Site())

    @Test func onlyTheDistributionReadsTheFiles() throws {
        stack.expect(S3.Bucket("Files", publicAccessBlockConfiguration: .blockAll))
        let policy = try stack.resource(S3.BucketPolicy.self, "FilesPolicy")
        #expect(policy["PolicyDocument.Statement[0].Principal.Service"] == "cloudfront.amazonaws.com")
        #expect(stack.may("*", "s3:GetObject", on: "Files").isDenied)
    }

    @Test func nobodyIsServedWithoutEncryption() throws {
        let distribution = try stack.resource(CloudFront.Distribution.self, "Distribution")
        #expect(distribution["DistributionConfig.DefaultCacheBehavior.ViewerProtocolPolicy"] == "redirect-to-https")
    }

    @Test func nothingIsFound() { stack.expectNoFindings() }
}
