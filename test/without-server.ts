// Whatever the other tests run on, these run on the embedded database.
delete process.env.DATABASE_URL
