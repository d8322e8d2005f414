// error: value of type 'S3.Bucket' has no member 'uses'
import AWS
import Shorthands
import StackDSL

func worker(_ bucket: S3.Bucket, _ queue: SQS.Queue) -> S3.Bucket {
    bucket.uses(queue, .send)
}
