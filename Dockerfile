# Builds the API and the console, and leaves a production image with nothing in it but their bundles and the API's packages.

FROM node:24.11-bookworm-slim AS build
WORKDIR /app
ENV NX_DAEMON=false
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx nx run-many -t build -p api,console

FROM node:24.11-bookworm-slim AS production
WORKDIR /app
ENV NODE_ENV=production \
    GOODMARK_DATA_DIR=/data \
    HOST=0.0.0.0 \
    PORT=4000
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY --from=build /app/dist/apps/api ./dist/apps/api
COPY --from=build /app/dist/apps/console ./dist/apps/console

# The data folder belongs to the user who runs the server; a new named volume takes this over.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000

HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "dist/apps/api/main.mjs"]
